import type { PackingLine, PackingLots } from "@san-ocop/kit/http/recall"
import {
  choiceOf,
  isAsShown,
  KEPT,
  linesToChoose,
  lotField,
  PROPOSED,
  shownLots,
  startOf,
  UNKNOWN,
  withoutMoved,
} from "../lot-choice"

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

  describe("where lots were recorded before", () => {
    const other = { lot_id: "c", code: "C", best_before: null, quantity: 3 }
    const recorded = line("i1", { chosen: [other] })
    const shown = { "shown-i1": shownLots(recorded) }

    it("are those, and not the proposal, while they may still go", () => {
      expect(startOf(recorded)).toBe(KEPT)
      expect(choiceOf(packing(recorded), typed({ ...shown, "lot-i1": KEPT, lot_reason: "Khách dặn" }))).toEqual({
        lines: [{ item_id: "i1", lots: [{ lot_id: "c", quantity: 3 }] }],
        reason: "Khách dặn",
      })
      expect(startOf(line("i1", { chosen: line("i1").proposed }))).toBe(PROPOSED)
    })

    it.each([
      ["has gone", { lots: [] }],
      ["has less than is needed", { lots: [{ id: "c", code: "C", best_before: null, left: 2 }] }],
      ["was recorded for fewer pieces", { quantity: 4 }],
    ])("are the proposal again where such a lot %s", (_what, more) => {
      expect(startOf({ ...recorded, ...more })).toBe(PROPOSED)
    })

    it("are none, which is recorded, where nothing can be offered any more", () => {
      const gone = line("i1", { chosen: [other], lots: [], proposed: [], missing: 3 })
      expect([startOf(gone), linesToChoose(packing(gone))]).toEqual([UNKNOWN, [gone]])
      const said = typed({ "shown-i1": shownLots(gone), "lot-i1": UNKNOWN })
      expect(isAsShown(packing(gone), said)).toBe(true)
      expect(choiceOf(packing(gone), said)).toEqual({ lines: [{ item_id: "i1", lots: [] }] })
      // A form that was made before that showed lots.
      expect(isAsShown(packing(gone), typed({ ...shown, "lot-i1": KEPT }))).toBe(true)
      expect(isAsShown(packing(gone), typed({ "shown-i1": shownLots(line("i1")), "lot-i1": PROPOSED }))).toBe(false)
    })

    it("are never replaced by a form that did not show them", () => {
      const before = shownLots(line("i1"))
      for (const said of [PROPOSED, UNKNOWN, "d"]) {
        expect(isAsShown(packing(recorded), typed({ "shown-i1": before, "lot-i1": said }))).toBe(false)
        expect(isAsShown(packing(recorded), typed({ ...shown, "lot-i1": said }))).toBe(true)
      }
      expect(isAsShown(packing(recorded), typed({ "shown-i1": before, "lot-i1": KEPT }))).toBe(false)
      // Sent once more, as when the answer was lost: it is there already.
      expect(isAsShown(packing(recorded), typed({ "shown-i1": before, "lot-i1": "c" }))).toBe(true)
    })

    it("stand anew at what there is when they moved, but for a lot that the stall named itself", () => {
      const values = { "lot-i1": PROPOSED, "lot-i2": "c", "lot-i3": KEPT, lot_reason: "Khách dặn", carrier: "GHN" }
      expect(withoutMoved(values)).toEqual({ "lot-i2": "c", lot_reason: "Khách dặn", carrier: "GHN" })
    })
  })

  it("find the field that a refusal is about", () => {
    const choice = choiceOf(packing(line("i1"), line("i2")), typed({})) ?? { lines: [] }
    expect(lotField(choice, "lines.1.lots")).toBe("lot-i2")
    expect(lotField(choice, "reason")).toBe("lot_reason")
  })
})
