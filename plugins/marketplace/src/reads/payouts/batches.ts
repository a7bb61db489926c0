import type { MedusaContainer } from "@medusajs/framework/types"
import { refuse } from "@san-ocop/floor/lib/problem"
import { bankName } from "@san-ocop/kit/banks"
import type { PayoutBatch, PayoutBatchRow, PayoutRow } from "@san-ocop/kit/http/payouts"
import type { Page } from "@san-ocop/kit/http/problem"
import { ORDER_OF_ENTRY } from "../../lib/payouts/order-of-entry"
import { markMoves } from "../../lib/payouts/payout-moves"
import { readRows } from "../sql"

const COLUMNS = `select b.id, b.floor_id, b.formed_name as formed_by, b.formed_at, b.approved_name as approved_by, b.approved_at, b.sent_name as sent_by, b.sent_at, b.handed_over_by,
    s.payouts, s.amount, s.states
  from payout_batch b cross join lateral (select coalesce(sum(x.count) filter (where x.state <> 'cancelled'), 0)::int as payouts,
      coalesce(sum(x.amount) filter (where x.state <> 'cancelled'), 0)::float8 as amount, json_object_agg(x.state, x.count) as states
    from (select state, count(*)::int as count, sum(amount) as amount from payout where batch_id = b.id group by state) x) s
  where b.deleted_at is null`
const LIST = `${COLUMNS} and b.floor_id = ? order by b.formed_at desc, b.id limit ? offset ?`
const COUNT = `select count(*)::int as count from payout_batch where floor_id = ? and deleted_at is null`
const ONE = `${COLUMNS} and b.id = ?`
const ITEMS = `select p.id, p.batch_id, p.seller_id, s.name as seller_name, p.amount::float8 as amount,
    (select count(distinct coalesce(${ORDER_OF_ENTRY}, e.id))::int from payout_claim c join ledger_entry e on e.id = c.entry_id where c.payout_id = p.id) as orders,
    p.reference, p.bank_bin, p.account_number, p.holder_name, p.state, p.bank_reference, p.reason, p.moved_at
  from payout p left join seller s on s.id = p.seller_id where`

type BatchRow = Omit<PayoutBatchRow, "formed_at" | "approved_at" | "sent_at"> & {
  formed_at: Date
  approved_at: Date | null
  sent_at: Date | null
}
type ItemRow = Omit<PayoutRow, "moves" | "moved_at" | "bank_name"> & { moved_at: Date }

const toBatch = ({ formed_at, approved_at, sent_at, ...row }: BatchRow): PayoutBatchRow => ({
  ...row,
  formed_at: formed_at.toISOString(),
  approved_at: approved_at?.toISOString() ?? null,
  sent_at: sent_at?.toISOString() ?? null,
})
const toItem = ({ moved_at, ...row }: ItemRow): PayoutRow => ({
  ...row,
  bank_name: bankName(row.bank_bin),
  moved_at: moved_at.toISOString(),
  moves: markMoves(row.state),
})

/** Batches of a floor, the newest first. */
export async function readPayoutBatches(
  container: MedusaContainer,
  floorId: string,
  { limit, offset }: { limit: number; offset: number },
): Promise<Page<PayoutBatchRow>> {
  const [rows, [total]] = await Promise.all([
    readRows<BatchRow>(container, LIST, [floorId, limit, offset]),
    readRows<{ count: number }>(container, COUNT, [floorId]),
  ])
  return { items: rows.map(toBatch), count: total?.count ?? 0, limit, offset }
}

/** One batch with its payouts. @throws Refusal not_found */
export async function readPayoutBatch(container: MedusaContainer, id: string): Promise<PayoutBatch> {
  const [[row], items] = await Promise.all([
    readRows<BatchRow>(container, ONE, [id]),
    readRows<ItemRow>(container, `${ITEMS} p.batch_id = ? order by s.name, p.id`, [id]),
  ])
  return row ? { ...toBatch(row), items: items.map(toItem) } : refuse("not_found", "Không tìm thấy đợt chi này.")
}

/** One payout. @throws Refusal not_found */
export async function readPayout(container: MedusaContainer, id: string): Promise<PayoutRow> {
  const [row] = await readRows<ItemRow>(container, `${ITEMS} p.id = ?`, [id])
  return row ? toItem(row) : refuse("not_found", "Không tìm thấy lệnh chi này.")
}
