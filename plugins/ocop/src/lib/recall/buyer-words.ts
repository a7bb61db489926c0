import { formatLookupCode } from "@san-ocop/kit/lookup-code"
import { formatPhone } from "@san-ocop/kit/phone"

/** What was recalled, as a buyer knows it. `isWhole`: every lot is named. */
export type About = { products: string; lots: string; isWhole: boolean }
type Recalled = { reason: string; advice: string; contact_phone: string }
/** Codes of what somebody has: what he ordered, and what was given to him. `by_lot`: some of it was packed from a recalled lot for certain. */
export type Holder = { orders: string[]; gifts: string[]; by_lot: boolean }
/** Who gave recalled goods away: the code of his purchase. */
export type Giver = { purchase_code: string; by_lot: boolean }

const UNSURE =
  "Gian hàng không ghi lô khi đóng gói, nên chưa biết chắc hàng của quý khách thuộc lô này. Mời xem mã lô trên nhãn."
const goods = ({ products, lots, isWhole }: About): string =>
  `Hàng bị thu hồi: ${products}, lô ${lots}.${isWhole ? "" : " Danh sách đủ các lô có ở mục “Hàng bị thu hồi” trên sàn."}`
const codes = (list: string[]): string => list.map(formatLookupCode).join(", ")

/** What the person reads who has the goods. Money of a gift is not his. */
export const holderWords = (recall: Recalled, about: About, { orders, gifts, by_lot }: Holder): string =>
  [
    goods(about),
    ...(orders.length > 0 ? [`Đơn hàng của quý khách: ${codes(orders)}.`] : []),
    ...(gifts.length > 0 ? [`Quà quý khách được tặng, mã trên kiện hàng: ${codes(gifts)}.`] : []),
    ...(by_lot ? [] : [UNSURE]),
    `Lý do: ${recall.reason}`,
    `Xin làm ngay: ${recall.advice}`,
    [
      `Hỏi và trả hàng: ${formatPhone(recall.contact_phone)}.`,
      ...(orders.length > 0 ? ["Muốn nhận lại tiền, mời mở đơn hàng trên sàn và chọn trả hàng."] : []),
      ...(gifts.length > 0 ? ["Tiền của quà được trả lại cho người tặng."] : []),
    ].join(" "),
  ].join("\n")

/** What the person reads who gave them away: the money is his, the goods are not with him. */
export const giverWords = (recall: Recalled, about: About, { purchase_code, by_lot }: Giver): string =>
  [
    goods(about),
    `Quà mà quý khách đã gửi tặng, đơn ${formatLookupCode(purchase_code)}. Sàn cũng báo cho người nhận theo số điện thoại của đơn.`,
    ...(by_lot ? [] : ["Gian hàng không ghi lô khi đóng gói, nên chưa biết chắc hàng đã gửi thuộc lô này."]),
    `Lý do: ${recall.reason}`,
    `Người có hàng cần làm ngay: ${recall.advice}`,
    `Hỏi: ${formatPhone(recall.contact_phone)}. Muốn nhận lại tiền, mời mở đơn mua hàng trên sàn và chọn trả hàng.`,
  ].join("\n")
