import type { Context } from "@medusajs/framework/types"
import { refuse } from "@san-ocop/floor/lib/problem"
import { formatMoney } from "@san-ocop/kit/format-money"
import type { DisputeBearer } from "@san-ocop/kit/http/disputes"
import type { ReturnAccount } from "@san-ocop/kit/http/returns"
import { assertNotChargedBack } from "../cards/assert-not-charged-back"
import { endOfDaysAfter } from "../cases/deadlines"
import { reduceCharges } from "../charges/write-charges"
import { bearersOf } from "../disputes/bearers"
import { postRulingBorne } from "../ledger/ruling-entries"
import { reducePromised } from "../vouchers/promised"
import { RETURN_DAYS } from "./deadlines"
import type { LockedOrder } from "./lock"
import { oweMoney } from "./owe-money"
import { writeReturn } from "./write-return"

/** `amount` in dong; `account`: where it is to go unless a card paid. */
export type Ruling = {
  dispute_id: string
  amount: number
  bearer: DisputeBearer
  words: string
  account: ReturnAccount | null
  at: Date
}

async function assertRefundable(context: Context, order: LockedOrder, { amount, bearer }: Ruling): Promise<void> {
  if (order.has_open)
    refuse("conflict", "Đơn hàng này đang có một yêu cầu trả hàng chưa xong.", { code: "return_open" })
  if (!bearersOf(order).includes(bearer))
    refuse("invalid_data", "Tiền của đơn này ở gian hàng, không qua sàn: chỉ gian hàng chịu được.", {
      field: "bearer",
      code: "floor_holds_nothing",
    })
  if (amount > order.left)
    refuse("conflict", `Đơn này chỉ còn ${formatMoney(order.left)} để hoàn.`, { field: "amount", code: "beyond_price" })
  await assertNotChargedBack(context, order.id)
}

/**
 * Money goes back to the shopper of an order that the caller has locked, by an operator's ruling: from now on as a return without goods. Where the floor
 * bears it, the stall is owed again what it cost it. @returns the return's id @throws Refusal conflict, invalid_data
 */
export async function refundByRuling(context: Context, order: LockedOrder, ruling: Ruling): Promise<string> {
  await assertRefundable(context, order, ruling)
  const { dispute_id, amount, bearer, words, account, at } = ruling
  const due_at = endOfDaysAfter(at, RETURN_DAYS.refund)
  const row = {
    state: "to_refund",
    reason: "ruling",
    words,
    shipping: 0,
    amount,
    account,
    at,
    due_at,
    owed_at: at,
  } as const
  const key = `ruling:${dispute_id}`
  const takeBack = async (part: number, whole: number) => {
    await reduceCharges(context, order.id, { part, whole }, key, at)
    await reducePromised(context, order.id, { part, whole }, key)
  }
  // The money first: what is left of the price is reckoned from the returns that are written down.
  const { fee, vat, withheld, promised } = await oweMoney(context, order, { key, amount, at, takeBack })
  const { id } = await writeReturn(context, order, row)
  const cost = amount + promised - fee - vat - withheld
  if (bearer === "floor" && cost > 0) await postRulingBorne(context, { ...order, dispute_id, amount: cost, at })
  return id
}
