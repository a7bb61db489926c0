import type { MedusaContainer } from "@medusajs/framework/types"
import type { JudgedStatementLine, StatementLine } from "@san-ocop/kit/http/transfers"
import { findTransferMemos } from "@san-ocop/kit/transfer-memo"
import { type JudgedOrder, judgeTransfer } from "../../lib/transfers/judge-transfer"
import { nameLines } from "../../lib/transfers/name-lines"
import { readRows } from "../sql"

const ORDERS = `
  select t.memo, o.code, o.state, t.amount::float8 as amount, t.paid_by,
    exists (select 1 from bank_transfer b where b.group_order_id = o.id and b.state = 'matched' and b.source <> 'seller') as is_confirmed
  from order_transfer t join group_order o on o.id = t.group_order_id where t.seller_id = ? and t.memo = any(?)`
const KNOWN = `select provider_id, reference, amount::float8 as amount from bank_transfer
  where seller_id = ? and (provider_id = any(?) or reference = any(?))`

type Order = JudgedOrder & { memo: string; code: string }
type Known = { provider_id: string; reference: string | null; amount: number }

/** What each line of a statement would do if it were taken in now, one after another. Writes nothing. */
export async function judgeStatement(
  container: MedusaContainer,
  sellerId: string,
  lines: readonly StatementLine[],
): Promise<JudgedStatementLine[]> {
  const named = nameLines(sellerId, lines)
  const memos = lines.map(({ content }) => findTransferMemos(content))
  const references = lines.flatMap(({ reference }) => reference ?? [])
  const [orders, known] = await Promise.all([
    readRows<Order>(container, ORDERS, [sellerId, memos.flat()]),
    readRows<Known>(container, KNOWN, [sellerId, named.map(({ provider_id }) => provider_id), references]),
  ])
  const byMemo = new Map(orders.map((order) => [order.memo, order]))
  return lines.map((line, index) => {
    const id = named[index]?.provider_id
    const isKnown = known.some(
      ({ provider_id, reference, amount }) =>
        provider_id === id || (line.reference !== null && reference === line.reference && amount === line.amount),
    )
    if (isKnown) return { ...line, outcome: "known" as const, order_code: null }
    const found = (memos[index] ?? []).flatMap((memo) => byMemo.get(memo) ?? [])
    const order = found.length === 1 ? (found[0] ?? null) : null
    const outcome = judgeTransfer(line.amount, order)
    // The next line of the same file finds the order as this one leaves it.
    if (order && outcome === "pays")
      byMemo.set(order.memo, { ...order, state: "placed", paid_by: "bank", is_confirmed: true })
    if (order && outcome === "confirms") byMemo.set(order.memo, { ...order, is_confirmed: true })
    return { ...line, outcome, order_code: order?.code ?? null }
  })
}
