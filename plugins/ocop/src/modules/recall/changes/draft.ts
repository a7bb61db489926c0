import { randomBytes } from "node:crypto"
import type { Context } from "@medusajs/framework/types"
import { generateEntityId } from "@medusajs/framework/utils"
import { appendNotice } from "@san-ocop/floor/lib/append-notice"
import { runSql } from "@san-ocop/floor/lib/run-sql"
import { newLookupCode } from "@san-ocop/kit/lookup-code"
import { lockRecall, recordRecall, refuseMoved } from "../rows"
import type { NewRecallRow, RecallRecord, Write } from "../types"

const INSERT = `insert into recall (id, code, request_key, is_drill, hazard_class, reason, advice, contact_phone, producer_id,
    province_code, seller_id, is_sample, drafted_by, drafted_by_name, drafted_at, created_at, updated_at)
  values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
  on conflict (request_key) where deleted_at is null do nothing returning id`

const INSERT_LOTS = `insert into recall_lot (id, recall_id, lot_id, first_item, last_item, created_at, updated_at)
  select id, ?, lot_id, first_item, last_item, ?, ?
    from jsonb_to_recordset(?::jsonb) as t(id text, lot_id text, first_item int, last_item int)`

const KNOWN = `select * from recall where request_key = ? and deleted_at is null`

/** A department is told what a stall drafts for its producer, since only an officer may approve it. A drill sends nothing out. */
async function tellDepartment(context: Context, recall: RecallRecord): Promise<void> {
  if (recall.seller_id === null) return
  for (const agency of ["trade", "agriculture"] as const) {
    await appendNotice(context, {
      topic: "recall.drafted",
      to: { kind: "department", province_code: recall.province_code, agency },
      title: `${recall.is_drill ? "Diễn tập: " : ""}Chủ thể đề nghị thu hồi hàng`,
      body: recall.reason,
      href: `/so/thu-hoi/${recall.id}`,
      dedupe_key: `recall.drafted:${recall.id}:${agency}`,
      feed_only: recall.is_drill,
    })
  }
}

/** Writes a recall down. The same form sent again, by the same person, is the recall that is there. @throws Refusal conflict */
export async function draftRecall(context: Context, input: NewRecallRow & Write): Promise<RecallRecord> {
  const { actor, at, lots, ...row } = input
  const id = generateEntityId(undefined, "rcl")
  const code = newLookupCode((length) => randomBytes(length))
  const [written] = await runSql<{ id: string }>(context, INSERT, [
    id,
    code,
    row.request_key,
    row.is_drill,
    row.hazard_class,
    row.reason,
    row.advice,
    row.contact_phone,
    row.producer_id,
    row.province_code,
    row.seller_id,
    row.is_sample ?? false,
    actor.id,
    actor.name,
    at,
    at,
    at,
  ])
  if (!written) {
    const [known] = await runSql<RecallRecord>(context, KNOWN, [row.request_key])
    return known?.drafted_by === actor.id ? known : refuseMoved()
  }
  const named = lots.map((lot) => ({ id: generateEntityId(undefined, "rlot"), ...lot }))
  await runSql(context, INSERT_LOTS, [id, at, at, JSON.stringify(named)])
  const recall = await lockRecall(context, id)
  await recordRecall(context, input, recall, {
    action: "recall.drafted",
    after: { is_drill: row.is_drill, hazard_class: row.hazard_class, lots },
    reason: row.reason,
  })
  await tellDepartment(context, recall)
  return recall
}
