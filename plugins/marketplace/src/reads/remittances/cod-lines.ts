import type { MedusaContainer } from "@medusajs/framework/types"
import { refuse } from "@san-ocop/floor/lib/problem"
import type { CodLineList, CodLineRow, CodLineState } from "@san-ocop/kit/http/cod-statements"
import type { Page } from "@san-ocop/kit/http/problem"
import { claimOf } from "../../lib/remittances/book-line"
import { codLineMoves } from "../../lib/remittances/line-moves"
import type { CodOwner } from "../../lib/remittances/types"
import { readRows } from "../sql"

export type CodLinesQuery = { list: CodLineList; limit: number; offset: number }

type Row = Omit<CodLineRow, "order" | "moves" | "claim"> & {
  surplus: number
  order_id: string | null
  order_code: string | null
  order_total: number | null
}

const HELD = `coalesce((select sum(l.amount) from ledger_entry e join ledger_line l on l.entry_id = e.id
    where e.group_order_id = o.id and e.deleted_at is null and l.account like 'carrier_cod:%'), 0)::float8`
const COLUMNS = `c.id, c.line, c.day, c.tracking_code, c.cod::float8 as cod, c.fee::float8 as fee, c.remitted::float8 as remitted, c.reason, c.state, c.note,
    c.surplus::float8 as surplus, ${HELD} as held, s.carrier, s.file_name, o.id as order_id, o.code as order_code, o.total::float8 as order_total
  from cod_line c join cod_statement s on s.id = c.statement_id left join group_order o on o.id = c.group_order_id
  where c.owner_id = ? and c.owner_kind = ?`
// What is claimed from the carrier waits too, until it has come.
const WAITING: readonly CodLineState[] = ["waiting", "claimed"]
const LISTED = `(c.state = any(?::text[])) = ?::boolean`
const LIST = `select ${COLUMNS} and ${LISTED} order by c.taken_in_at desc, c.line, c.id limit ? offset ?`
const COUNT = `select count(*)::int as count from cod_line c where c.owner_id = ? and c.owner_kind = ? and ${LISTED}`
const ONE = `select ${COLUMNS} and c.id = ?`

const toRow = ({ surplus, order_id, order_code, order_total, ...row }: Row): CodLineRow => ({
  ...row,
  order: order_id === null ? null : { id: order_id, code: order_code ?? "", total: order_total ?? 0 },
  claim: row.state === "claimed" ? claimOf({ surplus }, row.held) : 0,
  moves: codLineMoves({ ...row, surplus, group_order_id: order_id }),
})

/** Rows of carriers' statements: what somebody has to look at, or the rest. The newest file first. */
export async function readCodLines(
  container: MedusaContainer,
  owner: CodOwner,
  { list, limit, offset }: CodLinesQuery,
): Promise<Page<CodLineRow>> {
  const filter = [owner.id, owner.kind, [...WAITING], list === "waiting"]
  const [rows, [total]] = await Promise.all([
    readRows<Row>(container, LIST, [...filter, limit, offset]),
    readRows<{ count: number }>(container, COUNT, filter),
  ])
  return { items: rows.map(toRow), count: total?.count ?? 0, limit, offset }
}

/** One of them. @throws Refusal not_found, also for another's */
export async function readCodLine(container: MedusaContainer, owner: CodOwner, id: string): Promise<CodLineRow> {
  const [row] = await readRows<Row>(container, ONE, [owner.id, owner.kind, id])
  return row ? toRow(row) : refuse("not_found", "Không tìm thấy dòng này.")
}
