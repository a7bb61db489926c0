import { day } from "@san-ocop/kit/day"
import type { Contract } from "../types"

/** A contract of one order, with what a test says of it. */
export const contract = (change: Partial<Contract> = {}): Contract => ({
  code: "7K3M9QXZ",
  placed_at: "2026-11-28T17:05:00.000Z",
  confirmed_at: null,
  state: "placed",
  state_at: "2026-11-28T17:05:00.000Z",
  state_note: null,
  payment_method: "cod",
  settlement_mode: "direct",
  lines: [{ name: "Nước mắm cốt", unit: "chai 500 ml", unit_price: 150_000, quantity: 2, total: 300_000 }],
  item_total: 300_000,
  shipping_name: "Giao tận nơi",
  shipping_total: 30_000,
  discounts: [],
  total: 330_000,
  floor: {
    name: "Sàn OCOP Thanh Hóa",
    department: {
      name: "Sở Công Thương Thanh Hóa",
      phone: "02373852000",
      email: "soct@thanhhoa.example.vn",
      address: "Số 8, đại lộ Lê Lợi",
    },
  },
  operator: null,
  stall: { name: "Mắm Lê Gia", phone: "0912000111", email: null, address: "Thôn 1, Xã Hoằng Phụ, Tỉnh Thanh Hóa" },
  parties: [
    {
      name: "Hợp tác xã Lê Gia",
      kind: "cooperative",
      address: "Thôn 1, Xã Hoằng Phụ, Tỉnh Thanh Hóa",
      tax_code: "2801234567",
      registrations: [
        {
          title: "Giấy chứng nhận đăng ký hợp tác xã",
          number: "12/2019",
          issuer: "UBND xã",
          issued_on: day("2019-03-04"),
        },
      ],
    },
  ],
  receiver: {
    name: "Nguyễn Thị An",
    phone: "0912345678",
    email: null,
    address: "Số 1, Phường Ba Đình, Thành phố Hà Nội",
  },
  is_gift: false,
  ...change,
})
