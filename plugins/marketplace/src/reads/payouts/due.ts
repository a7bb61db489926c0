import type { MedusaContainer } from "@medusajs/framework/types"
import { clock } from "@san-ocop/floor/lib/clock"
import { bankName } from "@san-ocop/kit/banks"
import { type Day, vietnamDay } from "@san-ocop/kit/day"
import { whyNotPaid } from "@san-ocop/kit/form-payouts"
import type { DuePayouts, DueStall, PayeeAccount } from "@san-ocop/kit/http/payouts"
import { judgeCredit } from "@san-ocop/kit/payout-due"
import { sumVnd } from "@san-ocop/kit/vnd"
import type { OpenStall } from "../../lib/payouts/open-sellers"
import type { PayeeRow } from "../../lib/payouts/payees-sql"
import { PAYOUT_APPROVERS, PAYOUT_TERMS } from "../../lib/payouts/terms"
import { type ConfirmedAccount, readConfirmedAccounts } from "../listings/programme-facts"
import { readOpenStalls } from "./open"

export const accountOf = ({ bank_bin, account_number, holder_name }: PayeeRow): PayeeAccount | null =>
  bank_bin === null || account_number === null || holder_name === null
    ? null
    : { bank_bin, bank_name: bankName(bank_bin), account_number, holder_name }

function toStall({ payee, credits, hold }: OpenStall, confirmed: ConfirmedAccount | undefined, today: Day): DueStall {
  const judged = credits.map((credit) => ({ ...credit, standing: judgeCredit(credit, PAYOUT_TERMS, today).kind }))
  const sum = (kind: "due" | "waiting" | "held") =>
    sumVnd(judged.filter(({ standing }) => standing === kind).map(({ amount }) => amount))
  const due = sum("due")
  const orders = judged.filter(({ standing }) => standing === "due").length
  return {
    seller_id: payee.seller_id,
    name: payee.name,
    due,
    orders,
    waiting: sum("waiting"),
    held: sum("held"),
    why: orders === 0 ? null : whyNotPaid(due, hold, PAYOUT_TERMS),
    payee_hold: hold,
    account: accountOf(payee),
    department: confirmed ?? null,
  }
}

/** What is due on a floor today, stall by stall, and why where nothing is paid. */
export async function readDuePayouts(container: MedusaContainer, floorId: string): Promise<DuePayouts> {
  const today = vietnamDay(clock.now())
  const open = await readOpenStalls(container, floorId, today)
  const confirmed = await readConfirmedAccounts(
    container,
    open.map(({ seller_id }) => seller_id),
  )
  const stalls = open.map((one) => toStall(one, confirmed.get(one.seller_id), today))
  const paid = stalls.filter(({ why, orders }) => why === null && orders > 0)
  const amount = sumVnd(paid.map(({ due }) => due))
  return { today, terms: PAYOUT_TERMS, approvers: PAYOUT_APPROVERS, amount, stalls }
}
