import { formatMoney } from "@san-ocop/kit/format-money"
import type { OrderState } from "@san-ocop/kit/http/checkout"
import { ORDER_STATES } from "../../../modules/order_group/group-order-moves"
import { contractRows } from "../contract-rows"
import { contractTerms } from "../terms"
import type { Contract } from "../types"
import { contract } from "./contract"

const SITE = "https://san.example.vn"
const rowsOf = (change: Partial<Contract> = {}) => contractRows(contract(change), SITE, contractTerms())
const wordsOf = (change: Partial<Contract> = {}) =>
  rowsOf(change)
    .map(({ text, amount }) => [text, amount].filter(Boolean).join(" | "))
    .join("\n")

describe("a contract", () => {
  it("says when it was concluded, by the clock in Vietnam", () =>
    expect(wordsOf()).toContain("Giao kết lúc 00:05 ngày 29/11/2026 (giờ Việt Nam)"))

  it("names the floor, its department, the seller as the law names him, and the buyer", () => {
    const words = wordsOf()
    for (const part of [
      "Sàn OCOP Thanh Hóa",
      "Cơ quan quản lý sàn: Sở Công Thương Thanh Hóa",
      "Hợp tác xã Lê Gia (hợp tác xã)\nMã số thuế: 2801234567\nĐịa chỉ: Thôn 1, Xã Hoằng Phụ, Tỉnh Thanh Hóa",
      "Giấy chứng nhận đăng ký hợp tác xã: số 12/2019, UBND xã cấp ngày 04/03/2019",
      "Gian hàng: Mắm Lê Gia",
      "Người mua, người nhận hàng: Nguyễn Thị An\nĐịa chỉ: Số 1, Phường Ba Đình, Thành phố Hà Nội\nĐiện thoại: 0912 345 678",
    ])
      expect(words).toContain(part)
  })

  it("says so where the floor knows nobody who answers for the stall", () =>
    expect(wordsOf({ parties: [] })).toContain("Sàn chưa có hồ sơ pháp lý của gian hàng này."))

  it("tells each thing with its price, what sending costs, what each voucher took, and the sum", () => {
    const words = wordsOf({
      discounts: [
        { code: "TET2027", bearer: "seller", amount: 20_000 },
        { code: "SANTANG", bearer: "floor", amount: 10_000 },
      ],
      total: 300_000,
    })
    expect(words).toContain(
      [
        `Nước mắm cốt (chai 500 ml): 2 × ${formatMoney(150_000)} | ${formatMoney(300_000)}`,
        `Tiền hàng | ${formatMoney(300_000)}`,
        `Phí giao (Giao tận nơi) | ${formatMoney(30_000)}`,
        `Mã giảm giá TET2027 (gian hàng chịu) | ${formatMoney(-20_000)}`,
        `Mã giảm giá SANTANG (sàn chịu) | ${formatMoney(-10_000)}`,
        `Người mua trả, đã gồm thuế | ${formatMoney(300_000)}`,
      ].join("\n"),
    )
  })

  it("says when the stall confirmed it, once it has", () => {
    expect(wordsOf()).not.toContain("Gian hàng xác nhận lúc")
    expect(wordsOf({ state: "confirmed", confirmed_at: "2026-11-29T01:00:00.000Z" })).toContain(
      "Gian hàng xác nhận lúc 08:00 ngày 29/11/2026.",
    )
  })

  it("of an order that was cancelled says that, when and why", () =>
    expect(wordsOf({ state: "cancelled", state_at: "2026-11-29T02:30:00.000Z", state_note: "Hết hàng" })).toContain(
      "Tình trạng: ĐÃ HỦY, từ 09:30 ngày 29/11/2026 (Hết hàng).",
    ))

  it("tells another state than the one of a cancelled order in other words", () => {
    const told = (state: OrderState) => wordsOf({ state }).match(/Tình trạng: (.*), từ/)?.[1]
    expect(new Set(ORDER_STATES.map(told)).size).toBe(ORDER_STATES.length)
  })

  it("says who ran the floor by law on its day, with his tax code and address, where the server says it", () => {
    const operator = { name: "Công ty Vận hành Sàn", address: "Số 1, Hà Nội", tax_code: "0100109106" }
    expect(wordsOf({ operator })).toContain(
      "Đơn vị vận hành sàn: Công ty Vận hành Sàn, mã số thuế 0100109106, địa chỉ Số 1, Hà Nội.",
    )
    expect(wordsOf()).not.toContain("Đơn vị vận hành sàn:")
  })

  it("of a gift takes the receiver for no buyer", () => {
    const words = wordsOf({ is_gift: true })
    expect(words).toContain("Đơn là quà tặng")
    expect(words).toContain("Người nhận: Nguyễn Thị An")
    expect(words).not.toContain("Người mua, người nhận hàng")
  })

  it("tells all of its terms, and where it can be looked up again", () => {
    const words = wordsOf()
    for (const term of contractTerms()) expect(words).toContain(term)
    expect(words).toContain(`${SITE}/tra-cuu-don-hang`)
  })
})

describe("the terms", () => {
  const days = { return: 30, changed_mind: 0, return_answer: 3, refund: 5, complaint_answer: 4, dispute: 20 }
  it("tell the days that this server is set to", () => {
    const words = contractTerms(days).join("\n")
    for (const part of [
      "trả trong 30 ngày",
      "trả hàng trong 3 ngày",
      "hoàn tiền trong 5 ngày",
      "trong 4 ngày",
      "trong 20 ngày",
    ])
      expect(words).toContain(part)
  })
  it("let nobody give back what has no fault, unless the server says for how long", () => {
    expect(contractTerms(days).join("\n")).toContain("Hàng không có lỗi thì gian hàng không phải nhận lại.")
    expect(contractTerms({ ...days, changed_mind: 7 }).join("\n")).toContain("Hàng không có lỗi được trả trong 7 ngày")
  })
})
