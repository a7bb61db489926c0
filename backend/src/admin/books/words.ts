import type { LedgerFaultKind } from "@san-ocop/kit/http/books"
import type { CodDifference, CodLineState, CodOutcome } from "@san-ocop/kit/http/cod-statements"

/** What each kind of account holds; a kind without words is shown by its name in the books. */
export const ACCOUNT_KINDS: Readonly<Record<string, string>> = {
  shopper_funds: "Khách còn phải trả (âm: phải hoàn khách)",
  seller_expected: "Đơn sẽ mang về cho người bán (âm)",
  seller_held: "Tiền chuyển khoản đang ở người bán, chưa giao hàng",
  seller_payable: "Giữa sàn và người bán (dương: người bán nợ sàn)",
  carrier_cod: "Tiền thu hộ đơn vị vận chuyển đang giữ",
  carrier_fee: "Phí đơn vị vận chuyển đã trừ",
  seller_carriage: "Phí vận chuyển người bán chịu (âm)",
  platform_commission: "Phí sàn",
  commission_vat: "Thuế GTGT của phí sàn",
  tax_withheld: "Thuế đã khấu trừ",
  payment_fee: "Phí thanh toán",
  floor_goodwill: "Sàn chịu theo phân xử tranh chấp và tiền thẻ bị đòi lại",
  promotion_cost: "Chi phí khuyến mại",
  bank: "Tiền ở tài khoản của sàn",
  payout_transit: "Tiền đang chuyển cho người bán (âm)",
}

export const FAULTS: Readonly<Record<LedgerFaultKind, string>> = {
  entry_unbalanced: "Bút toán không cân",
  entry_empty: "Bút toán không có dòng nào",
  closing_wrong: "Số dư cuối tháng cộng lại không khớp",
  order_wrong: "Đơn hàng không đứng đúng trong sổ",
  discount_wrong: "Tiền giảm của đơn khác với mã giảm giá đã dùng",
  surplus_wrong: "Tiền của đơn vị vận chuyển không thuộc kiện nào đứng sai trong sổ",
  payout_wrong: "Lệnh chi không đứng đúng trong sổ",
  ruling_wrong: "Phân xử tranh chấp không đứng đúng trong sổ",
  chargeback_wrong: "Tiền thẻ bị đòi lại không đứng đúng trong sổ",
  card_wrong: "Tiền thẻ của đơn khác với các lần thu và hoàn",
}

export const STATES: Readonly<Record<CodLineState, string>> = {
  settled: "Khớp, đã ghi",
  waiting: "Chờ xem",
  accepted: "Đã nhận phần lệch",
  claimed: "Đang đòi",
  recovered: "Đã đòi xong",
  dismissed: "Đã bỏ qua",
}

export const REASONS: Readonly<Record<CodDifference, string>> = {
  under: "Trả ít hơn tiền đang giữ",
  over: "Trả nhiều hơn tiền đang giữ",
  other_cod: "Tiền thu hộ ghi trong bảng kê khác tiền đang giữ",
  unknown: "Không có kiện nào mang mã này",
  already: "Tiền của kiện này đã được trả rồi",
  not_cod: "Kiện này không thu tiền khi giao",
  returned: "Đơn đã hủy hoặc quay về",
  undelivered: "Đơn chưa được ghi là đã giao",
}

export const outcomeWords = (outcome: CodOutcome): string => {
  if (outcome === "settles") return "Khớp"
  return outcome === "known" ? "Đã ghi từ trước" : REASONS[outcome]
}

/** What the button says that decides so. */
export function moveWords(reason: CodDifference | null, to: CodLineState): string {
  if (to === "settled") return "Đối chiếu lại"
  if (to === "accepted" && reason === "other_cod") return "Nhận theo bảng kê"
  if (to === "accepted") return reason === "over" ? "Nhận cả phần thừa" : "Nhận, phần lệch coi là phí"
  if (to === "claimed") return reason === "under" ? "Ghi là đang đòi" : "Ghi là phải trả lại"
  return to === "recovered" ? "Đã trả đủ" : "Bỏ qua dòng này"
}
