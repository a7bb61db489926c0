import type { NewNotice } from "@san-ocop/floor/lib/append-notice"
import { formatMoney } from "@san-ocop/kit/format-money"
import { stallHref } from "./stall-href"

type Order = { id: string; code: string; seller_id: string; province_code: string }
export type ChargebackMove = "open" | "won" | "lost"

const TITLES: Readonly<Record<ChargebackMove, string>> = {
  open: "Ngân hàng của khách đòi lại tiền thẻ",
  won: "Ngân hàng của khách thôi đòi lại tiền thẻ",
  lost: "Tiền thẻ đã bị ngân hàng của khách lấy lại",
}
const FOR_SELLER: Readonly<Record<ChargebackMove, string>> = {
  open: "Sàn tạm giữ tiền của đơn này đến khi có kết quả. Mời bà con giữ lại ảnh gói hàng và phiếu gửi.",
  won: "Tiền của đơn này được chi như thường.",
  lost: "Sàn chịu khoản này. Tiền của đơn vẫn được chi cho gian hàng như thường.",
}

/** What the stall of an order reads of a chargeback. `amount` is its share, in dong. */
export const chargebackForSeller = (dispute: string, order: Order, to: ChargebackMove, amount: number): NewNotice => ({
  topic: `chargeback.${to}`,
  to: { kind: "seller", seller_id: order.seller_id },
  title: `${TITLES[to]}: đơn ${order.code}, ${formatMoney(amount)}`,
  body: FOR_SELLER[to],
  href: stallHref(order.seller_id, `/don-hang/${order.id}`),
  province_code: order.province_code,
  dedupe_key: `chargeback.${to}:${dispute}:${order.id}`,
})

const FOR_OPERATORS: Readonly<Record<ChargebackMove, string>> = {
  open: "Mời gửi bằng chứng trong trang quản lý của Stripe, trước hạn ghi ở đó.",
  won: "Stripe trả lại tiền vào tài khoản của sàn.",
  lost: "Khoản này ghi vào phần sàn chịu.",
}
const NOTHING_TAKEN = "Chưa có khoản nào bị lấy đi."

const named = (dispute: string, orders: readonly Order[]): string =>
  `Khiếu nại thẻ ${dispute}, đơn ${orders.map(({ code }) => code).join(", ")}.`

/** What operators read: the whole of it, once. `isTaken`: whether the bank has taken the money. */
export const chargebackForOperators = (
  dispute: string,
  orders: readonly Order[],
  to: ChargebackMove,
  { amount, isTaken }: { amount: number; isTaken: boolean },
): NewNotice => ({
  topic: `chargeback.${to}`,
  to: { kind: "operators" },
  title: `${TITLES[to]}: ${formatMoney(amount)}`,
  body: `${named(dispute, orders)} ${to === "won" && !isTaken ? NOTHING_TAKEN : FOR_OPERATORS[to]}`,
  href: null,
  dedupe_key: `chargeback.${to}:${dispute}`,
})

/** What operators read of a chargeback of which Stripe names no sum in dong: it holds the stalls' money and stands nowhere in the books. */
export const chargebackWithoutSum = (dispute: string, orders: readonly Order[]): NewNotice => ({
  topic: "chargeback.open",
  to: { kind: "operators" },
  title: `${TITLES.open}: Stripe không báo số tiền bằng đồng`,
  body: `${named(dispute, orders)} Sổ chưa ghi khoản này, tiền của các đơn đang tạm giữ. Mời xem trong trang quản lý của Stripe.`,
  href: null,
  dedupe_key: `chargeback.without_sum:${dispute}`,
})
