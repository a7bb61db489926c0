import type { MedusaContainer } from "@medusajs/framework/types"
import { refuse } from "@san-ocop/floor/lib/problem"
import type { OrderState } from "@san-ocop/kit/http/checkout"
import type { Page } from "@san-ocop/kit/http/problem"
import type { TransferList, TransferRow, TransferState } from "@san-ocop/kit/http/transfers"
import { transferMoves } from "../../lib/transfers/transfer-moves"
import { readRows } from "../sql"

export type TransfersQuery = { list: TransferList; limit: number; offset: number }

type Row = Omit<TransferRow, "order" | "moves"> & {
  order_id: string | null
  order_code: string | null
  order_total: number | null
  order_state: OrderState | null
}

const COLUMNS = `b.id, b.source, b.received_on, b.amount::float8 as amount, b.content, b.reference, b.reason, b.state, b.note, o.id as order_id,
    o.code as order_code, o.total::float8 as order_total, o.state as order_state
  from bank_transfer b left join group_order o on o.id = b.group_order_id where b.seller_id = ?`
// What is to be given back waits too, until it is.
const WAITING: readonly TransferState[] = ["waiting", "to_refund"]
const LISTED = `b.state = any(?::text[]) = ?::boolean`
const LIST = `select ${COLUMNS} and ${LISTED} order by b.told_at desc, b.id desc limit ? offset ?`
const COUNT = `select count(*)::int as count from bank_transfer b where b.seller_id = ? and ${LISTED}`
const ONE = `select ${COLUMNS} and b.id = ?`

const toRow = ({ order_id, order_code, order_total, order_state, ...row }: Row): TransferRow => ({
  ...row,
  order: order_id !== null ? { id: order_id, code: order_code ?? "", total: order_total ?? 0 } : null,
  moves: transferMoves(row.state, order_state),
})

/** Money that came to a stall: what somebody has to look at, or the rest. Newest first. */
export async function readTransfers(
  container: MedusaContainer,
  sellerId: string,
  { list, limit, offset }: TransfersQuery,
): Promise<Page<TransferRow>> {
  const filter = [sellerId, [...WAITING], list === "waiting"]
  const [rows, [total]] = await Promise.all([
    readRows<Row>(container, LIST, [...filter, limit, offset]),
    readRows<{ count: number }>(container, COUNT, filter),
  ])
  return { items: rows.map(toRow), count: total?.count ?? 0, limit, offset }
}

/** One of them. @throws Refusal not_found, also for another seller's */
export async function readTransfer(container: MedusaContainer, sellerId: string, id: string): Promise<TransferRow> {
  const [row] = await readRows<Row>(container, ONE, [sellerId, id])
  return row ? toRow(row) : refuse("not_found", "Không tìm thấy khoản chuyển này.")
}
