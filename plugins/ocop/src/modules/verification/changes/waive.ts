import type { Context } from "@medusajs/framework/types"
import { generateEntityId } from "@medusajs/framework/utils"
import { runSql } from "@san-ocop/floor/lib/run-sql"
import { refuse } from "@san-ocop/floor/lib/problem"
import type { Day } from "@san-ocop/kit/day"
import { lockRegistration, readRules } from "../rows"
import type { Write } from "../types"
import { refuseTyped } from "./on-behalf"
import { DECIDES } from "./proofs"
import { auditProducer, refuseMoved } from "./shared"

export type WaiveRequirement = {
  producer_id: string
  requirement: string
  reason: string
  expires_on: Day | null
} & Write

/**
 * An officer does without a requirement, and says why.
 * @throws Refusal not_found, conflict, invalid_data; forbidden for who opened or filled in the registration himself
 */
export async function waive(context: Context, input: WaiveRequirement): Promise<void> {
  const { producer_id, requirement, reason, expires_on, actor, at } = input
  const record = await lockRegistration(context, producer_id)
  if (!DECIDES.includes(record.state)) refuseMoved()
  await refuseTyped(context, record, input)
  const known = (await readRules(context)).some((rule) => rule.code === requirement)
  if (!known) refuse("invalid_data", "Không có yêu cầu này trong danh mục.", { field: "requirement", code: "unknown" })
  const id = generateEntityId(undefined, "proof")
  await runSql(
    context,
    `insert into requirement_proof (id, producer_id, requirement, kind, state, expires_on, reason, created_by, decided_by,
       decided_by_name, decided_at, created_at, updated_at) values (?, ?, ?, 'waiver', 'accepted', ?, ?, ?, ?, ?, ?, ?, ?)`,
    [id, producer_id, requirement, expires_on, reason, actor.id, actor.id, actor.name, at, at, at],
  )
  await auditProducer(context, input, record, "requirement_waived", { after: { requirement, expires_on }, reason })
}
