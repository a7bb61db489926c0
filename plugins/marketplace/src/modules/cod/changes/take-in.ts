import type { Context } from "@medusajs/framework/types"
import { generateEntityId } from "@medusajs/framework/utils"
import { appendAudit } from "@san-ocop/floor/lib/append-audit"
import { parcelEntry } from "../../../lib/ledger/remittance-entries"
import { postEntries } from "../../../lib/ledger/post-entries"
import { settleAll } from "../../../lib/remittances/book-line"
import { judgeLines, type LineVerdict } from "../../../lib/remittances/judge-lines"
import { nameCodLines } from "../../../lib/remittances/name-lines"
import { ownerLock } from "../../../lib/remittances/owner-lock"
import { runSql } from "../../../lib/run-sql"
import type { TakeIn } from "../types"
import { loadParcels } from "./load-parcels"
import { markPaid } from "./mark-paid"
import { replaceTicks } from "./replace-ticks"

const KNOWN = `select line_key from cod_line where owner_id = ? and line_key = any(?::text[])`
const FILE = `insert into cod_statement (id, owner_kind, owner_id, carrier, file_name, file_hash, taken_in_by, taken_in_at) values (?, ?, ?, ?, ?, ?, ?, ?)
  on conflict (owner_id, file_hash) do update set file_hash = excluded.file_hash returning id, carrier`
const LINES = `
  insert into cod_line (id, statement_id, owner_kind, owner_id, line, line_key, day, tracking_code, cod, fee, remitted, group_order_id, held, reason, state,
    booked, booked_fee, taken_in_at)
  select id, ?, ?, ?, line, line_key, day, tracking_code, cod, fee, remitted, group_order_id, held, reason, state, booked, booked_fee, ?
  from jsonb_to_recordset(?::jsonb) as x(id text, line int, line_key text, day text, tracking_code text, cod numeric, fee numeric, remitted numeric,
    group_order_id text, held numeric, reason text, state text, booked numeric, booked_fee numeric)`

function rowOf({ line, key, outcome, parcel, held }: LineVerdict) {
  const settles = outcome === "settles"
  const { booked, fee } = settles ? settleAll(line, held) : { booked: 0, fee: 0 }
  return {
    ...line,
    id: generateEntityId(undefined, "codl"),
    line_key: key,
    group_order_id: parcel?.id ?? null,
    held,
    reason: settles ? null : outcome,
    state: settles ? "settled" : "waiting",
    booked,
    booked_fee: fee,
  }
}

/**
 * Takes in what a carrier says that he has paid: every line that is new, or none. What fits a parcel exactly settles it; what does not waits for a person. A
 * file that was taken in before changes nothing.
 */
export async function takeInStatement(context: Context, input: TakeIn): Promise<LineVerdict[]> {
  const { owner, statement, actor, at } = input
  const { lines, carrier, file_name, file_hash } = statement
  await runSql(context, ...ownerLock(owner.id))
  const keys = nameCodLines(owner, lines)
  const parcels = await loadParcels(
    context,
    owner,
    lines.map(({ tracking_code }) => tracking_code),
  )
  const known = await runSql<{ line_key: string }>(context, KNOWN, [owner.id, keys])
  const verdicts = judgeLines(lines, keys, { parcels, known: new Set(known.map(({ line_key }) => line_key)) })
  const fresh = verdicts
    .filter(({ outcome }) => outcome !== "known")
    .map((verdict) => ({ verdict, row: rowOf(verdict) }))
  if (fresh.length === 0) return verdicts
  const file = [generateEntityId(undefined, "cods"), owner.kind, owner.id, carrier, file_name, file_hash, actor.id, at]
  const [kept] = await runSql<{ id: string; carrier: string }>(context, FILE, file)
  const id = kept?.id ?? ""
  await runSql(context, LINES, [id, owner.kind, owner.id, at, JSON.stringify(fresh.map(({ row }) => row))])
  const settled = fresh.flatMap(({ verdict: { parcel }, row }) =>
    parcel && row.state === "settled" ? [{ parcel, row }] : [],
  )
  await replaceTicks(
    context,
    settled.map(({ parcel }) => parcel),
    at,
  )
  const line = { owner_kind: owner.kind, owner_id: owner.id, carrier: kept?.carrier ?? carrier }
  await postEntries(
    context,
    settled.map(({ parcel, row }) =>
      parcelEntry("line", { ...line, id: row.id }, parcel, { booked: row.booked, fee: row.booked_fee }, at),
    ),
  )
  await markPaid(
    context,
    settled.filter(({ parcel }) => parcel.held > 0).map(({ parcel, row }) => ({ ...parcel, amount: row.booked })),
    { actor, at },
  )
  await appendAudit(context, {
    actor,
    action: "cod_statement.taken_in",
    entity_type: "cod_statement",
    entity_id: id,
    seller_id: owner.kind === "seller" ? owner.id : null,
    after: { carrier, file_name, file_hash, lines: fresh.length, settled: settled.length },
  })
  return verdicts
}
