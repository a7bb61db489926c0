import type { MedusaContainer } from "@medusajs/framework/types"
import { clock } from "@san-ocop/floor/lib/clock"
import { bankName } from "@san-ocop/kit/banks"
import { type Day, vietnamDay } from "@san-ocop/kit/day"
import type { CreditHold, SellerPayout, SellerPayouts } from "@san-ocop/kit/http/payouts"
import { judgeCredit, type OpenCredit } from "@san-ocop/kit/payout-due"
import { sumVnd } from "@san-ocop/kit/vnd"
import { ORDER_OF_ENTRY } from "../../lib/payouts/order-of-entry"
import { PAYOUT_TERMS } from "../../lib/payouts/terms"
import { readRows } from "../sql"
import { readOpenStall } from "./open"

// A draft is nobody's promise yet, and what was called off never was.
const SHOWN = `from payout p where p.seller_id = ? and p.state not in ('drafted', 'cancelled')`
const LIST = `select p.id, p.amount::float8 as amount, p.state, p.bank_bin, right(p.account_number, 4) as account_last4, p.bank_reference, p.moved_at,
    (select count(distinct coalesce(${ORDER_OF_ENTRY}, e.id))::int from payout_claim c join ledger_entry e on e.id = c.entry_id where c.payout_id = p.id) as orders
  ${SHOWN} order by p.moved_at desc, p.id limit ? offset ?`
const COUNT = `select count(*)::int as count ${SHOWN}`

type Row = Omit<SellerPayout, "bank_name" | "moved_on"> & { bank_bin: string; moved_at: Date }

const toPayout = ({ bank_bin, moved_at, ...row }: Row): SellerPayout => ({
  ...row,
  bank_name: bankName(bank_bin),
  moved_on: vietnamDay(moved_at),
})

const summed = (credits: readonly OpenCredit[]) => ({
  amount: sumVnd(credits.map(({ amount }) => amount)),
  orders: credits.length,
})

/** What is due, on which days more comes, and why the rest is held. */
function standings(credits: readonly OpenCredit[], today: Day) {
  const judged = credits.map((credit) => ({ credit, standing: judgeCredit(credit, PAYOUT_TERMS, today) }))
  const due: OpenCredit[] = []
  const [days, holds] = [new Map<Day, OpenCredit[]>(), new Map<CreditHold, OpenCredit[]>()]
  for (const { credit, standing } of judged) {
    if (standing.kind === "due") due.push(credit)
    else if (standing.kind === "waiting") days.set(standing.day, [...(days.get(standing.day) ?? []), credit])
    else holds.set(standing.why, [...(holds.get(standing.why) ?? []), credit])
  }
  return {
    due: summed(due).amount,
    coming: [...days].map(([day, list]) => ({ day, ...summed(list) })).sort((a, b) => (a.day < b.day ? -1 : 1)),
    held: [...holds].map(([why, list]) => ({ why, ...summed(list) })),
  }
}

/** What a stall was paid and will be paid, and when. */
export async function readSellerPayouts(
  container: MedusaContainer,
  sellerId: string,
  { limit, offset }: { limit: number; offset: number },
): Promise<SellerPayouts> {
  const today = vietnamDay(clock.now())
  const [open, rows, [total]] = await Promise.all([
    readOpenStall(container, sellerId, today),
    readRows<Row>(container, LIST, [sellerId, limit, offset]),
    readRows<{ count: number }>(container, COUNT, [sellerId]),
  ])
  return {
    terms: PAYOUT_TERMS,
    ...standings(open?.credits ?? [], today),
    hold: open?.hold ?? null,
    items: rows.map(toPayout),
    count: total?.count ?? 0,
    limit,
    offset,
  }
}
