import type { VoucherState } from "@san-ocop/kit/http/vouchers"
import type { VoucherTerms } from "@san-ocop/kit/voucher"
import type { Choices } from "../shared/fields"

export const STATES: Readonly<Record<VoucherState, string>> = {
  coming: "Chưa đến ngày",
  running: "Đang dùng được",
  used_up: "Đã hết lượt",
  ended: "Đã hết hạn",
  stopped: "Đã ngừng",
}

export const KINDS: readonly (readonly [VoucherTerms["kind"], string])[] = [
  ["fixed", "Một số tiền"],
  ["percent", "Phần trăm"],
  ["free_shipping", "Phí giao hàng"],
]

export const SHOWN: Choices = [
  ["no", "Không, chỉ người được báo mã mới dùng"],
  ["yes", "Có"],
]
