import type { OutgoingSheet } from "@san-ocop/floor/lib/sheets/send-sheet"
import { formatDay } from "@san-ocop/kit/day"
import { slug } from "@san-ocop/kit/fold"
import type { SellerInformation } from "@san-ocop/kit/http/casework"
import { formatPhone } from "@san-ocop/kit/phone"

/** What the floor knows of a seller, one fact a row, for an authority that asked. */
export function sellerSheet(information: SellerInformation): OutgoingSheet {
  const { name, kind, phone, address, joined_on, status, members, listings, orders, orders_total } = information
  return {
    file_name: `thong-tin-${slug(name) || "nguoi-ban"}`,
    sheet_name: "Người bán",
    columns: [
      { header: "Mục", width: 28 },
      { header: "Nội dung", width: 60 },
    ],
    rows: [
      ["Tên gian hàng", name],
      ["Loại hình", kind],
      ["Số điện thoại", phone && formatPhone(phone)],
      ["Địa chỉ", address],
      ["Ngày tham gia sàn", formatDay(joined_on)],
      ["Tình trạng", status],
      ["Số đơn hàng", orders],
      ["Tổng tiền các đơn (đồng)", orders_total],
      ...members.map((one) => [
        `Thành viên (${one.role})`,
        [one.name, formatPhone(one.phone), one.email].filter(Boolean).join(", "),
      ]),
      ...listings.map((one) => [`Sản phẩm (${one.state})`, `${one.name}, ${one.price} đồng`]),
    ],
  }
}
