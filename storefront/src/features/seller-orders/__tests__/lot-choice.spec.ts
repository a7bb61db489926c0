import type { PackingLine, PackingLots } from "@san-ocop/kit/http/recall"
import { choiceOf, isAsShown, lotField, PROPOSED, shownLots, UNKNOWN } from "../lot-choice"

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

  it("are never others than those that the form showed when it left the proposal as it was", () => {
    const [first, second] = [line("i1"), line("i2")]
    const shown = { "shown-i1": shownLots(first), "shown-i2": shownLots(second) }
    expect(isAsShown(packing(first, second), typed(shown))).toBe(true)
    const moved = line("i2", { proposed: [{ lot_id: "b", code: "B", best_before: null, quantity: 3 }] })
    expect(isAsShown(packing(first, moved), typed(shown))).toBe(false)
    // What the stall chose itself is judged by the backend.
    expect(isAsShown(packing(first, moved), typed({ ...shown, "lot-i2": "c" }))).toBe(true)
    // A lot that was recorded after the form was made was not shown.
    expect(isAsShown(packing(line("i3")), typed(shown))).toBe(false)
    expect(isAsShown(packing(line("i3", { lots: [] })), typed(shown))).toBe(true)
  })

  it("find the field that a refusal is about", () => {
    const choice = choiceOf(packing(line("i1"), line("i2")), typed({})) ?? { lines: [] }
    expect(lotField(choice, "lines.1.lots")).toBe("lot-i2")
    expect(lotField(choice, "reason")).toBe("lot_reason")
  })
})
