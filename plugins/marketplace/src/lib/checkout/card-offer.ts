import { refuse } from "@san-ocop/floor/lib/problem"
import type { CartPage } from "@san-ocop/kit/http/checkout"
import { cardsAreOn } from "../cards/cards-on"
import type { JudgedLine } from "./types"

type Line = Pick<JudgedLine, "settlement_mode">

/** Stripe takes no less than half a US dollar; this is that with room for the rate. */
const MINIMUM = 20_000

/** True when one card may pay for all of a cart: the operator takes cards, and every floor in the cart leaves the money to him. */
export const mayPayByCard = (lines: readonly Line[], isOn = cardsAreOn()): boolean =>
  isOn && lines.length > 0 && lines.every(({ settlement_mode }) => settlement_mode === "collected")

/** The card among the ways to pay; left out where it may not be used, since nothing that the shopper does would change that. */
export const cardMethods = (lines: readonly Line[], isOn?: boolean): CartPage["payment_methods"] =>
  mayPayByCard(lines, isOn) ? [{ code: "card", name: "Thẻ quốc tế", available: true, reason: null }] : []

/** @throws Refusal conflict when the cart cannot be paid by card */
export function refuseCard(lines: readonly Line[], total: number, isOn?: boolean): void {
  const say = (why: string) => refuse("conflict", why, { field: "payment_method", code: "card_unavailable" })
  if (!mayPayByCard(lines, isOn)) say("Giỏ hàng này chưa trả bằng thẻ được. Vui lòng chọn cách trả tiền khác.")
  if (total < MINIMUM) say("Đơn dưới 20.000 ₫ không trả bằng thẻ được. Vui lòng chọn cách trả tiền khác.")
}
