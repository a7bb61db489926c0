import type { OrderGroupPage, OrderState, StallOrder } from "@san-ocop/kit/http/checkout"
import { day } from "@san-ocop/kit/day"
import { giftParcel } from "../gift-parcel"

const MONEY = [150_111, 300_222, 30_333, 4_444, 325_555]
const GIVERS = ["nguoi-tang@thu.example", "Lê Văn Tặng", "gọi trước khi giao", "Tôi đổi ý", "KHCODE22"]

const order = (change: Partial<StallOrder> = {}): StallOrder => ({
  id: "gord_1",
  code: "7K3M9QXZ",
  stall: { slug: "mam-le-gia", name: "Mắm Lê Gia", phone: "0912000111" },
  place: {
    province_code: "38",
    province_name: "Thanh Hóa",
    floor_slug: "thanh-hoa",
    commune_name: null,
    old_province: null,
  },
  settlement_mode: "direct",
  state: "cancelled",
  next: "Gian hàng phải hoàn lại 325.555 ₫ cho quý khách.",
  lines: [
    {
      ...{ id: "line_1", name: "Nước mắm cốt", handle: "nuoc-mam", picture: null, unit: "chai", quantity: 2, lots: [] },
      ...{ unit_price: 150_111, total: 300_222 },
    },
  ],
  item_total: 300_222,
  shipping_total: 30_333,
  discounts: [{ code: "TET", bearer: "seller", amount: 4_444 }],
  total: 325_555,
  shipping_name: "Giao tận nơi",
  carrier: "Viettel Post",
  tracking_code: "VTP1",
  timeline: [
    { state: "awaiting_payment", at: "2026-11-28T01:00:00.000Z", note: null },
    { state: "placed", at: "2026-11-28T02:00:00.000Z", note: "Đã nhận 325.555 ₫" },
    { state: "shipped", at: "2026-11-28T03:00:00.000Z", note: "Viettel Post: VTP1" },
    { state: "delivery_failed", at: "2026-11-28T03:30:00.000Z", note: "Khách chưa trả đủ 325.555 ₫" },
    { state: "cancelled", at: "2026-11-28T04:00:00.000Z", note: "Tôi đổi ý" },
  ],
  can_cancel: true,
  transfer: null,
  card: null,
  complaint: { code: "KHCODE22", is_open: true },
  returns: [{ code: "KHCODE22", state: "requested", amount: 325_555 }],
  return_offer: null,
  disputes: [{ code: "KHCODE22", state: "opened" }],
  dispute_until: day("2026-12-28"),
  ...change,
})

const page = (orders: StallOrder[], gift: OrderGroupPage["gift"] = { message: "Mừng năm mới" }): OrderGroupPage => ({
  seen_by: "buyer",
  code: "7K3M9QXZ",
  placed_at: "2026-11-28T01:00:00.000Z",
  contact: { name: "Nguyễn Thị An", phone: "0912345678", email: "nguoi-tang@thu.example" },
  address: { line: "Số 1", commune_name: "Phường Ba Đình", province_name: "Hà Nội" },
  payment_method: "vietqr",
  orders,
  total: 325_555,
  note: "gọi trước khi giao",
  gift,
  invoice: { kind: "person", name: "Lê Văn Tặng", tax_code: null, address: "Số 9", email: "nguoi-tang@thu.example" },
})

describe("a gift for its receiver", () => {
  it("says whose parcel it is, what is in it, where it is, and the words of who gave it", () => {
    expect(giftParcel(page([order()]))).toEqual({
      seen_by: "receiver",
      code: "7K3M9QXZ",
      stall: { slug: "mam-le-gia", name: "Mắm Lê Gia", phone: "0912000111" },
      place: order().place,
      shipping_name: "Giao tận nơi",
      carrier: "Viettel Post",
      tracking_code: "VTP1",
      state: "cancelled",
      address: { line: "Số 1", commune_name: "Phường Ba Đình", province_name: "Hà Nội" },
      gift: { message: "Mừng năm mới" },
      receiver: { name: "Nguyễn Thị An", phone: "0912345678" },
      next: "Đơn hàng đã hủy.",
      lines: [{ name: "Nước mắm cốt", handle: "nuoc-mam", picture: null, unit: "chai", quantity: 2, lots: [] }],
      timeline: [
        { state: "placed", at: "2026-11-28T02:00:00.000Z", note: null },
        { state: "shipped", at: "2026-11-28T03:00:00.000Z", note: "Viettel Post: VTP1" },
        { state: "delivery_failed", at: "2026-11-28T03:30:00.000Z", note: null },
        { state: "cancelled", at: "2026-11-28T04:00:00.000Z", note: null },
      ],
    })
  })

  it.each<OrderState>([
    ...(["awaiting_payment", "placed", "confirmed", "shipped", "delivery_failed"] as const),
    ...(["delivered", "returning", "returned", "cancelled"] as const),
  ])("tells neither a price, nor how it was paid, nor anything of its giver while it is %s", (state) => {
    const told = JSON.stringify(giftParcel(page([order({ state })])))
    for (const amount of MONEY) {
      expect(told).not.toContain(String(amount))
      expect(told).not.toContain(amount.toLocaleString("vi-VN"))
    }
    for (const words of [...GIVERS, "vietqr", "awaiting_payment", "chuyển khoản"]) expect(told).not.toContain(words)
  })

  it("is none of what is no gift, and of a page without an order", () => {
    expect(giftParcel(page([order()], null))).toBeNull()
    expect(giftParcel(page([]))).toBeNull()
  })
})
