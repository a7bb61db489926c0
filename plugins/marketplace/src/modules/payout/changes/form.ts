import { randomBytes } from "node:crypto"
import type { Context } from "@medusajs/framework/types"
import { generateEntityId } from "@medusajs/framework/utils"
import { appendAudit } from "@san-ocop/floor/lib/append-audit"
import { refuse } from "@san-ocop/floor/lib/problem"
import { vietnamDay } from "@san-ocop/kit/day"
import { type FormedPayout, formPayouts, type HeldSeller, heldSellers } from "@san-ocop/kit/form-payouts"
import { newPayoutReference } from "@san-ocop/kit/payout-reference"
import { type CreditRow, creditsSql } from "../../../lib/payouts/credits-sql"
import { openStalls, type OpenStall, stallsOf } from "../../../lib/payouts/open-sellers"
import { PAYEES_SQL, type PayeeRow } from "../../../lib/payouts/payees-sql"
import { BANK_FILE } from "../../../lib/payouts/provider"
import { PAYOUT_TERMS } from "../../../lib/payouts/terms"
import { runSql } from "../../../lib/run-sql"
import type { FormBatch } from "../types"
import { batchAudit } from "./audit"

// Batches of one floor are formed one after another: the second finds what the first has claimed.
const LOCK = `select pg_advisory_xact_lock(hashtext('payout:' || ?::text))`
const FLOOR = `select id, province_code from floor where id = ? and deleted_at is null`
const BATCH = `insert into payout_batch (id, floor_id, province_code, provider, formed_by, formed_name, formed_at, due_on, created_at, updated_at)
  values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`
const FORMED = `select 1 from payout_batch where floor_id = ? and due_on = ? and deleted_at is null`
const PAYOUTS = `insert into payout (id, batch_id, seller_id, amount, reference, bank_bin, account_number, holder_name, state, moved_at)
  select id, ?, seller_id, amount, reference, bank_bin, account_number, holder_name, 'drafted', ?
  from jsonb_to_recordset(?::jsonb) as x(id text, seller_id text, amount numeric, reference text, bank_bin text, account_number text, holder_name text)`
// An entry in which nothing is left for the seller is no claim.
const CLAIMS = `insert into payout_claim (payout_id, entry_id, amount)
  select x.payout_id, l.entry_id, 0 - l.amount from jsonb_to_recordset(?::jsonb) as x(payout_id text, seller_id text, entries jsonb)
  join ledger_line l on l.entry_id in (select jsonb_array_elements_text(x.entries)) and l.account = 'seller_payable:' || x.seller_id`

/** `held`: stalls that are paid nothing though something is due to them. */
export type Formed = { id: string | null; held: HeldSeller[] }

const rowOf = ({ seller_id, amount, claimed }: FormedPayout, { payee, rows }: OpenStall) => ({
  id: generateEntityId(undefined, "pout"),
  seller_id,
  amount,
  reference: newPayoutReference(randomBytes),
  bank_bin: payee.bank_bin,
  account_number: payee.account_number,
  holder_name: payee.holder_name,
  entries: rows.filter(({ id }) => claimed.some((one) => one.id === id)).flatMap(({ entries }) => entries),
})

/**
 * Forms a batch of everything that is due on a floor: one payout a stall, which claims what it pays. `due_on`: the day of payment that the schedule forms it for.
 * @returns the batch's id and who is paid nothing though something is due; no id when nothing is due, also because another batch has just claimed it, or that
 * day has its batch @throws Refusal not_found
 */
export async function formBatch(context: Context, input: FormBatch): Promise<Formed> {
  const { floor_id, due_on = null, actor, at } = input
  await runSql(context, LOCK, [floor_id])
  const [floor] = await runSql<{ id: string; province_code: string }>(context, FLOOR, [floor_id])
  if (!floor) return refuse("not_found", "Không tìm thấy sàn này.", { code: "floor_not_found" })
  if (due_on !== null && (await runSql(context, FORMED, [floor_id, due_on])).length > 0) return { id: null, held: [] }
  const credits = await runSql<CreditRow>(context, creditsSql("floor"), [floor_id])
  const today = vietnamDay(at)
  const stalls = openStalls(await runSql<PayeeRow>(context, PAYEES_SQL, [today, stallsOf(credits)]), credits)
  const held = heldSellers(stalls, PAYOUT_TERMS, today)
  const rows = formPayouts(stalls, PAYOUT_TERMS, today).flatMap((formed) => {
    const stall = stalls.find(({ seller_id }) => seller_id === formed.seller_id)
    return stall ? [rowOf(formed, stall)] : []
  })
  if (rows.length === 0) return { id: null, held }
  const id = generateEntityId(undefined, "pobt")
  const by = [actor.id, actor.name, at]
  await runSql(context, BATCH, [id, floor_id, floor.province_code, BANK_FILE, ...by, due_on, at, at])
  await runSql(context, PAYOUTS, [id, at, JSON.stringify(rows)])
  await runSql(context, CLAIMS, [JSON.stringify(rows.map(({ id: payout_id, ...row }) => ({ ...row, payout_id })))])
  await appendAudit(context, batchAudit({ ...floor, id, floor_id }, "formed", rows, input))
  return { id, held }
}
