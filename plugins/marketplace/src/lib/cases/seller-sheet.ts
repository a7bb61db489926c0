import type { OutgoingSheet, SheetCell } from "@san-ocop/floor/lib/sheets/send-sheet"
import { formatDay } from "@san-ocop/kit/day"
import { slug } from "@san-ocop/kit/fold"
import type { LegalIdentity, SellerInformation } from "@san-ocop/kit/http/seller-information"
import { formatPhone } from "@san-ocop/kit/phone"
import { KIND_WORDS, LISTING_WORDS, ROLE_WORDS, STATUS_WORDS } from "./seller-words"

/** Who answers by law for what the stall sells. */
const identityRows = (one: LegalIdentity): SheetCell[][] => [
  ["Chủ thể", one.name],
  ["Loại hình pháp lý", KIND_WORDS[one.kind]],
  ["Địa chỉ của chủ thể", one.address],
  ["Người đại diện", one.representative_name],
  ["Mã số thuế", one.tax_code],
  ...(one.personal_id === null ? [] : [["Số định danh cá nhân của chủ hộ", one.personal_id]]),
  ...one.registrations.map((paper) => [
    paper.title,
    `Số ${paper.number}, ${paper.issuer} cấp ngày ${formatDay(paper.issued_on)}`,
  ]),
]

/** Nobody takes a part of the goods for the whole. */
function restOf({ listings, listings_count }: SellerInformation): SheetCell[][] {
  const rest = listings_count - listings.length
  return rest > 0
    ? [["Sản phẩm chưa ghi ở đây", `${rest} sản phẩm; bảng này ghi ${listings.length} sản phẩm đầu, xếp theo tên`]]
    : []
}

/** What the floor knows of a seller, one fact a row, for an authority that asked. */
export function sellerSheet(information: SellerInformation): OutgoingSheet {
  const { name, kind, phone, address, joined_on, status, members, listings, orders, orders_total } = information
  const rows: SheetCell[][] = [
    ["Tên gian hàng", name],
    ["Loại hình", KIND_WORDS[kind]],
    ["Số điện thoại", phone && formatPhone(phone)],
    ["Thư điện tử", information.email],
    ["Địa chỉ", address],
    ["Ngày tham gia sàn", formatDay(joined_on)],
    ["Tình trạng", STATUS_WORDS[status]],
    ...information.identities.flatMap(identityRows),
    ["Số đơn hàng", orders],
    ["Tổng tiền các đơn (đồng)", orders_total],
    ...members.map((one) => [
      `Thành viên (${ROLE_WORDS[one.role]})`,
      [one.name, formatPhone(one.phone), one.email].filter(Boolean).join(", "),
    ]),
    ["Số sản phẩm", information.listings_count],
    ...listings.map((one) => [`Sản phẩm (${LISTING_WORDS[one.state]})`, `${one.name}, ${one.price} đồng`]),
    ...restOf(information),
  ]
  return {
    file_name: `thong-tin-${slug(name) || "nguoi-ban"}`,
    sheet_name: "Người bán",
    columns: [
      { header: "Mục", width: 34 },
      { header: "Nội dung", width: 60 },
    ],
    rows,
  }
}
