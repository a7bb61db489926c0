import type { PackingLine, PackingLots } from "@san-ocop/kit/http/recall"
import { choiceOf, lotField, PROPOSED, UNKNOWN } from "../lot-choice"

const line = (item_id: string, more: Partial<PackingLine> = {}): PackingLine => ({
  item_id,
  name: "Mật ong",
  unit: "hũ",
  quantity: 3,
  proposed: [
    { lot_id: "a", code: "A", best_before: null, quantity: 1 },
    { lot_id: "b", code: "B", best_before: null, quantity: 2 },
  ],
  missing: 0,
  chosen: [],
  packed: [],
  lots: [{ id: "c", code: "C", best_before: null, left: 9 }],
  ...more,
})
const packing = (...lines: PackingLine[]): PackingLots => ({ is_packed: false, reason: null, lines })
const typed = (fields: Record<string, string>) => (name: string) => fields[name] ?? ""

describe("the lots that a form names", () => {
  it("are those that are proposed when nothing was touched", () => {
    const lots = [
      { lot_id: "a", quantity: 1 },
      { lot_id: "b", quantity: 2 },
    ]
    expect(choiceOf(packing(line("i1")), typed({}))).toEqual({ lines: [{ item_id: "i1", lots }] })
    expect(choiceOf(packing(line("i1")), typed({ "lot-i1": PROPOSED }))).toEqual({ lines: [{ item_id: "i1", lots }] })
  })

  it("are another lot for the whole line, or none, with the reason", () => {
    const fields = { "lot-i1": "c", "lot-i2": UNKNOWN, lot_reason: "Khách dặn" }
    expect(choiceOf(packing(line("i1"), line("i2")), typed(fields))).toEqual({
      lines: [
        { item_id: "i1", lots: [{ lot_id: "c", quantity: 3 }] },
        { item_id: "i2", lots: [] },
      ],
      reason: "Khách dặn",
    })
  })

  it("are not asked for where the stall has none on record", () => {
    expect(choiceOf(packing(line("i1", { lots: [] })), typed({}))).toBeNull()
  })

  it("find the field that a refusal is about", () => {
    const choice = choiceOf(packing(line("i1"), line("i2")), typed({})) ?? { lines: [] }
    expect(lotField(choice, "lines.1.lots")).toBe("lot-i2")
    expect(lotField(choice, "reason")).toBe("lot_reason")
  })
})
