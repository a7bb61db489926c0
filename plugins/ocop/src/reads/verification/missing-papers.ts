import type { MedusaContainer } from "@medusajs/framework/types"
import { groupBy } from "@san-ocop/floor/lib/geography/group-by"
import type { Day } from "@san-ocop/kit/day"
import { checklistOn, type RequirementSubject } from "@san-ocop/kit/requirement-checklist"
import { standsInTheWay } from "@san-ocop/kit/requirement-standing"
import type { ProofRow } from "../../modules/verification/types"
import { readRows } from "../rows"
import { readRequirementRules } from "./requirement-rules"

const PROOFS = `select producer_id, id, requirement, kind, state, expires_on, created_at from requirement_proof
  where producer_id = any(?) and state in ('accepted', 'waiting', 'revoked') and deleted_at is null`

type Asked = RequirementSubject & { producer_id: string }

/** How many mandatory papers each of these producers has not shown at all; those who lack none are left out. */
export async function readMissingPapers(
  container: MedusaContainer,
  producers: readonly Asked[],
  on: Day,
): Promise<Map<string, number>> {
  if (producers.length === 0) return new Map()
  const ids = producers.map(({ producer_id }) => producer_id)
  const [rules, proofs] = await Promise.all([
    readRequirementRules(container),
    readRows<ProofRow & { producer_id: string }>(container, PROOFS, [ids]),
  ])
  const own = groupBy(proofs, ({ producer_id }) => producer_id)
  const counts = producers.map((one): [string, number] => {
    const lines = checklistOn(rules, one, own.get(one.producer_id) ?? [], on).map((line) => ({
      ...line.rule,
      standing: line.standing,
    }))
    return [one.producer_id, lines.filter((line) => line.standing === "missing" && standsInTheWay(line)).length]
  })
  return new Map(counts.filter(([, count]) => count > 0))
}
