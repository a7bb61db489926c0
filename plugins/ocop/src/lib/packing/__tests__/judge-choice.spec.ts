import { addDays, day, type Day } from "@san-ocop/kit/day"
import type { StoredLot } from "@san-ocop/kit/propose-lots"
import fc from "fast-check"
import { judgeChoice, type ToPack } from "../judge-choice"
import { planLines } from "../plan-lines"

const today = day("2026-11-26")

type Lot = StoredLot & { code: string; product_id: string }
const lot = (id: string, best_before: Day | null, left: number, is_recalled = false): Lot => ({
  id,
  code: id.toUpperCase(),
  product_id: "honey",
  made_on: day("2026-10-01"),
  best_before,
  left,
  is_recalled,
})
const line = (item_id: string, quantity: number, product_id = "honey") => ({
  item_id,
  product_id,
  name: "Mật ong",
  quantity,
})
const lots = [lot("late", addDays(today, 300), 10), lot("soon", addDays(today, 30), 10)]
const one: ToPack = { lines: [line("i1", 2)], lots }
const choose = (lot_id: string, quantity: number, item_id = "i1") => ({
  lines: [{ item_id, lots: [{ lot_id, quantity }] }],
})

describe("a choice of lots", () => {
  it("is taken without a word when it is what spoils first", () => {
    expect(judgeChoice(one, choose("soon", 2), today)).toEqual({
      lots: [{ item_id: "i1", lot_id: "soon", quantity: 2 }],
      reason: null,
    })
  })

  it("wants a reason when it is another lot, and keeps it", () => {
    expect(() => judgeChoice(one, choose("late", 2), today)).toThrow(/lý do/)
    const reason = "Khách hỏi lô mới"
    expect(judgeChoice(one, { ...choose("late", 2), reason }, today)).toMatchObject({ reason })
  })

  it("wants a reason when nobody says which lot, but not where there is none to say", () => {
    const open = { lines: [{ item_id: "i1", lots: [] }] }
    expect(() => judgeChoice(one, open, today)).toThrow(/lý do/)
    expect(judgeChoice({ ...one, lots: [] }, open, today)).toEqual({ lots: [], reason: null })
  })

  it("wants no reason for a line that no lot suffices for", () => {
    const short = { ...one, lots: [lot("x", null, 1)] }
    const open = { lines: [{ item_id: "i1", lots: [] }] }
    expect(judgeChoice(short, open, today)).toEqual({ lots: [], reason: null })
  })

  it.each<[string, Lot, RegExp]>([
    ["recalled", lot("x", null, 10, true), /thu hồi/],
    ["spoilt", lot("x", addDays(today, -1), 10), /quá hạn/],
    ["used up", lot("x", null, 1), /chỉ còn 1/],
  ])("never takes a lot that is %s, whatever the reason", (_name, bad, message) => {
    const choice = { ...choose("x", 2), reason: "Vẫn muốn gửi" }
    expect(() => judgeChoice({ ...one, lots: [...lots, bad] }, choice, today)).toThrow(message)
  })

  it("counts what two lines take of one lot together", () => {
    const two = { lines: [line("i1", 2), line("i2", 2)], lots: [lot("x", null, 3)] }
    const choice = { lines: [choose("x", 2).lines, choose("x", 2, "i2").lines].flat(), reason: "Chia đôi" }
    expect(() => judgeChoice(two, choice, today)).toThrow(/chỉ còn 3/)
  })

  it("is refused when it is not the line's quantity, or a lot of other goods", () => {
    expect(() => judgeChoice(one, { ...choose("soon", 1), reason: "Thiếu" }, today)).toThrow(/cần đủ 2/)
    const tea = { ...lot("tea", null, 9), product_id: "tea" }
    expect(() => judgeChoice({ ...one, lots: [...lots, tea] }, { ...choose("tea", 2), reason: "Nhầm" }, today)).toThrow(
      /không phải của sản phẩm/,
    )
  })
})

it("takes every proposal as it is, however many lines share the lots", () => {
  const anyLots = fc.array(
    fc.record({ days: fc.integer({ min: -5, max: 60 }), left: fc.integer({ min: 0, max: 9 }), bad: fc.boolean() }),
    { maxLength: 6 },
  )
  fc.assert(
    fc.property(anyLots, fc.array(fc.integer({ min: 1, max: 6 }), { minLength: 1, maxLength: 4 }), (some, needs) => {
      const stored = some.map(({ days, left, bad }, index) => lot(`l${String(index)}`, addDays(today, days), left, bad))
      const lines = needs.map((quantity, index) => line(`i${String(index)}`, quantity))
      const plan = planLines(lines, stored, today)
      fc.pre(plan.every(({ missing }) => missing === 0))
      const choice = { lines: plan.map(({ item_id, takes }) => ({ item_id, lots: takes })) }
      expect(judgeChoice({ lines, lots: stored }, choice, today).reason).toBeNull()
    }),
  )
})
