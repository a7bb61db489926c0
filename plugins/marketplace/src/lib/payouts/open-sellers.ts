import type { OpenSeller } from "@san-ocop/kit/form-payouts"
import { type CreditRow, toCredit } from "./credits-sql"
import { payeeHold, type PayeeRow } from "./payees-sql"

export type OpenStall = OpenSeller & { payee: PayeeRow; rows: CreditRow[] }

/** Puts together what stands open for each stall. */
export function openStalls(payees: readonly PayeeRow[], credits: readonly CreditRow[]): OpenStall[] {
  return payees.map((payee) => {
    const rows = credits.filter(({ seller_id }) => seller_id === payee.seller_id)
    return { seller_id: payee.seller_id, hold: payeeHold(payee), credits: rows.map(toCredit), payee, rows }
  })
}

export const stallsOf = (credits: readonly CreditRow[]): string[] => [
  ...new Set(credits.map(({ seller_id }) => seller_id)),
]
