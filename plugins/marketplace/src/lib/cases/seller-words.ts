import type { ListingState, SellerRole, SellerStatus } from "@san-ocop/kit/http/seller"
import type { ProducerKind } from "@san-ocop/kit/http/verification"

// What is handed to an authority is read without our pages, so it brings its own words.

export const KIND_WORDS: Readonly<Record<ProducerKind, string>> = {
  cooperative: "Hợp tác xã",
  cooperative_group: "Tổ hợp tác",
  enterprise: "Doanh nghiệp",
  household_business: "Hộ kinh doanh",
  farm: "Trang trại",
}

export const STATUS_WORDS: Readonly<Record<SellerStatus, string>> = {
  active: "Đang hoạt động",
  suspended: "Đang bị hạn chế bán",
  closed: "Đã đóng",
}

export const ROLE_WORDS: Readonly<Record<SellerRole, string>> = {
  owner: "Chủ gian hàng",
  sales: "Bán hàng",
  packing: "Đóng gói",
  accountant: "Kế toán",
}

export const LISTING_WORDS: Readonly<Record<ListingState, string>> = {
  draft: "Bản nháp",
  submitted: "Chờ duyệt",
  changes_requested: "Cần sửa",
  approved: "Đang bán",
  changed: "Đang bán, bản sửa chờ duyệt",
  rejected: "Không được duyệt",
  taken_down: "Đã bị gỡ",
  closed: "Đã ngừng bán",
}
