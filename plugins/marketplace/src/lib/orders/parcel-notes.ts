import type { DeliveryFailure, ReturnedGoods } from "@san-ocop/kit/http/deliveries-failed"

const FAILURE: Readonly<Record<DeliveryFailure, string>> = {
  refused: "Người nhận không nhận hàng.",
  unreachable: "Không gặp, không gọi được người nhận.",
  wrong_address: "Địa chỉ chưa đúng.",
  carrier: "Đơn vị vận chuyển gặp trở ngại.",
}
const GOODS: Readonly<Record<ReturnedGoods, string>> = {
  good: "Hàng còn tốt, đã bán lại.",
  damaged: "Hàng đã hỏng, không bán lại.",
}

const withNote = (words: string, note: string | undefined): string => (note ? `${words} ${note}` : words)

/** What the timeline says of a failed delivery; shopper and stall read it. */
export const failureNote = (reason: DeliveryFailure, note?: string): string => withNote(FAILURE[reason], note)

/** What the timeline says of a parcel that came back. */
export const returnNote = (goods: ReturnedGoods, note?: string): string => withNote(GOODS[goods], note)
