import { day } from "@san-ocop/kit/day"
import type { SellerInformation } from "@san-ocop/kit/http/seller-information"
import { sellerSheet } from "../seller-sheet"

const information: SellerInformation = {
  name: "Hợp tác xã Mật ong",
  kind: "cooperative",
  phone: "0912345678",
  email: "mat-ong@vi-du.example",
  address: "Xóm 3, Xã A, Thanh Hóa",
  joined_on: day("2026-07-02"),
  status: "suspended",
  identities: [
    {
      name: "Hợp tác xã Mật ong A",
      kind: "cooperative",
      address: "Xã A, Thanh Hóa",
      representative_name: "Lê Thị Lan",
      tax_code: "2801234567",
      personal_id: null,
      registrations: [
        { title: "Giấy chứng nhận đăng ký hợp tác xã", number: "12", issuer: "UBND xã", issued_on: day("2026-01-15") },
      ],
    },
  ],
  members: [{ name: "Lê Thị Lan", phone: "0912345678", email: null, role: "owner" }],
  listings: [{ name: "Mật ong hoa nhãn", state: "taken_down", price: 120_000 }],
  listings_count: 1,
  orders: 2,
  orders_total: 240_000,
}

describe("the table for an authority", () => {
  it("names who answers by law, and says each code in Vietnamese", () => {
    expect(sellerSheet(information).rows).toEqual([
      ["Tên gian hàng", "Hợp tác xã Mật ong"],
      ["Loại hình", "Hợp tác xã"],
      ["Số điện thoại", "0912 345 678"],
      ["Thư điện tử", "mat-ong@vi-du.example"],
      ["Địa chỉ", "Xóm 3, Xã A, Thanh Hóa"],
      ["Ngày tham gia sàn", "02/07/2026"],
      ["Tình trạng", "Đang bị hạn chế bán"],
      ["Chủ thể", "Hợp tác xã Mật ong A"],
      ["Loại hình pháp lý", "Hợp tác xã"],
      ["Địa chỉ của chủ thể", "Xã A, Thanh Hóa"],
      ["Người đại diện", "Lê Thị Lan"],
      ["Mã số thuế", "2801234567"],
      ["Giấy chứng nhận đăng ký hợp tác xã", "Số 12, UBND xã cấp ngày 15/01/2026"],
      ["Số đơn hàng", 2],
      ["Tổng tiền các đơn (đồng)", 240_000],
      ["Thành viên (Chủ gian hàng)", "Lê Thị Lan, 0912 345 678"],
      ["Số sản phẩm", 1],
      ["Sản phẩm (Đã bị gỡ)", "Mật ong hoa nhãn, 120000 đồng"],
    ])
  })

  it("says how many goods there are where it does not list them all", () => {
    const { rows } = sellerSheet({ ...information, listings_count: 1205 })
    expect(rows).toContainEqual(["Số sản phẩm", 1205])
    expect(rows.at(-1)).toEqual(["Sản phẩm chưa ghi ở đây", "1204 sản phẩm; bảng này ghi 1 sản phẩm đầu, xếp theo tên"])
  })
})
