import type { Statement, StatementRow } from "@san-ocop/kit/http/money"
import { ask } from "./ask"
import { withDatabase } from "./database"
import type { SampleSeller } from "./sample-people"

const MONTH = "select left(day, 7) as month from ledger_entry where group_order_id = $1 and kind = 'order.delivered'"

/** The month in whose statement a delivered order counts, "2026-11". */
export const monthOf = (orderId: string): Promise<string> =>
  withDatabase(async (database) => (await database.query<{ month: string }>(MONTH, [orderId])).rows[0]?.month ?? "")

export const statementOf = async (seller: SampleSeller, month: string, query = "limit=100"): Promise<Statement> =>
  (await ask<Statement>("GET", `${seller.path}/earnings/${month}?${query}`, { token: seller.token })).body

/** What the statement of its month says of a delivered order. */
export const statementRowsOf = async (seller: SampleSeller, orderId: string): Promise<StatementRow[]> =>
  (await statementOf(seller, await monthOf(orderId))).items.filter(({ id }) => id === orderId)
