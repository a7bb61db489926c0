import { formatDay, vietnamDay, vietnamTime } from "@san-ocop/kit/day"
import type { OrderState, PaymentMethod } from "@san-ocop/kit/http/checkout"

export const STATE_WORDS: Readonly<Record<OrderState, string>> = {
  awaiting_payment: "chờ trả tiền",
  placed: "đã đặt, chờ gian hàng xác nhận",
  confirmed: "gian hàng đã xác nhận",
  shipped: "đã gửi đi",
  delivery_failed: "chưa giao được",
  delivered: "đã giao",
  returning: "đang trả về gian hàng",
  returned: "không giao được, hàng đã trả về gian hàng",
  cancelled: "ĐÃ HỦY",
}

export const PAYMENT_WORDS: Readonly<Record<PaymentMethod, string>> = {
  cod: "Người mua trả tiền cho đơn vị giao khi nhận hàng.",
  vietqr: "Người mua chuyển khoản cho gian hàng trước khi gian hàng gửi hàng.",
  card: "Người mua trả bằng thẻ, qua Stripe, trước khi gian hàng gửi hàng.",
}

export const SETTLEMENT_WORDS = {
  direct: "Tiền hàng thuộc về gian hàng; sàn không giữ tiền.",
  collected: "Sàn thu hộ tiền hàng rồi chi lại cho gian hàng.",
} as const

/** "14:05 ngày 22/11/2026", in Vietnam. */
export function timeWords(instant: string): string {
  const at = new Date(instant)
  return `${vietnamTime(at)} ngày ${formatDay(vietnamDay(at))}`
}
