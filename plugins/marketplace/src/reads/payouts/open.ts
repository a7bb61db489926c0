import type { MedusaContainer } from "@medusajs/framework/types"
import { type CreditRow, creditsSql } from "../../lib/payouts/credits-sql"
import { openStalls, type OpenStall, stallsOf } from "../../lib/payouts/open-sellers"
import { PAYEES_SQL, type PayeeRow } from "../../lib/payouts/payees-sql"
import type { Day } from "@san-ocop/kit/day"
import { readRows } from "../sql"

/** What stands between a floor and its stalls and no payout has claimed. */
export async function readOpenStalls(container: MedusaContainer, floorId: string, today: Day): Promise<OpenStall[]> {
  const credits = await readRows<CreditRow>(container, creditsSql("floor"), [floorId])
  const payees = await readRows<PayeeRow>(container, PAYEES_SQL, [today, stallsOf(credits)])
  return openStalls(payees, credits)
}

/** The same of one stall; null where there is no such stall. */
export async function readOpenStall(
  container: MedusaContainer,
  sellerId: string,
  today: Day,
): Promise<OpenStall | null> {
  const [credits, payees] = await Promise.all([
    readRows<CreditRow>(container, creditsSql("seller"), [sellerId]),
    readRows<PayeeRow>(container, PAYEES_SQL, [today, [sellerId]]),
  ])
  return openStalls(payees, credits)[0] ?? null
}
