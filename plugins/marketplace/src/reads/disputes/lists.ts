import type { MedusaContainer } from "@medusajs/framework/types"
import { clock } from "@san-ocop/floor/lib/clock"
import type { DisputeRow } from "@san-ocop/kit/http/disputes"
import type { Page } from "@san-ocop/kit/http/problem"
import { lastDayOf } from "../../lib/cases/deadlines"
import { readRows } from "../sql"

/** What waits for the stall and not for an operator. `now` is SQL for the time. */
export const disputeWaitsForSeller = (now: string): string => `(state = 'opened' and due_at > ${now})`

const LIST = (where: string, first: string) => `
  select d.id, d.code, d.order_code, s.name as seller_name,
    (select u.full_name from administrative_unit u where u.id = '2025:' || d.province_code and u.level = 'province') as province_name, d.reason, d.state, d.opened_at, d.due_at, d.outcome, d.amount::float8 as amount, d.bearer, count(*) over ()::int as total
  from dispute d join seller s on s.id = d.seller_id where d.deleted_at is null and ${where}
  order by d.closed_at is not null, ${first}, d.due_at, d.opened_at desc, d.id limit ? offset ?`
// What its stall may still answer does not wait for an operator, and the other way round.
const SELLERS_FIRST = "not (d.state = 'opened' and d.due_at > ?)"
const OPERATORS_FIRST = "d.state = 'opened' and d.due_at > ?"

type Row = Omit<DisputeRow, "opened_at" | "due_on" | "is_late"> & { opened_at: Date; due_at: Date; total: number }
type Paging = { limit: number; offset: number }

async function read(
  container: MedusaContainer,
  sql: string,
  values: readonly unknown[],
  { limit, offset }: Paging,
): Promise<Page<DisputeRow>> {
  const now = clock.now()
  const rows = await readRows<Row>(container, sql, [...values, now, limit, offset])
  const items = rows.map(({ total: _total, opened_at, due_at, ...row }) => ({
    ...row,
    opened_at: opened_at.toISOString(),
    due_on: row.state === "opened" ? lastDayOf(due_at) : null,
    is_late: row.state === "opened" && due_at <= now,
  }))
  return { items, count: rows[0]?.total ?? 0, limit, offset }
}

/** Disputes about one stall's orders, what it may still answer first. */
export const readSellerDisputes = (container: MedusaContainer, sellerId: string, page: Paging) =>
  read(container, LIST("d.seller_id = ?", SELLERS_FIRST), [sellerId], page)

/** Disputes of all floors: those that wait for an operator first. */
export const readDisputes = (container: MedusaContainer, { show, ...page }: Paging & { show: "open" | "all" }) =>
  read(container, LIST("(? = 'all' or d.closed_at is null)", OPERATORS_FIRST), [show], page)

/** Disputes about orders on the floor of one province, or without one of all, as operators see them. */
export const readDepartmentDisputes = (
  container: MedusaContainer,
  provinceCode: string | null,
  { show, ...page }: Paging & { show: "open" | "all" },
) =>
  read(
    container,
    LIST("(? = 'all' or d.closed_at is null) and (?::text is null or d.province_code = ?)", OPERATORS_FIRST),
    [show, provinceCode, provinceCode],
    page,
  )
