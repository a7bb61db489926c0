import fc from "fast-check"
import { addDays, day, type Day } from "../day"
import { mayBePacked, proposeLots, sameTakes, type StoredLot } from "../propose-lots"

const today = day("2026-11-26")
const anyDay = fc.integer({ min: -60, max: 400 }).map((days): Day => addDays(today, days))
const anyLot = fc.record({
  made_on: anyDay,
  best_before: fc.option(anyDay, { nil: null }),
  left: fc.integer({ min: -5, max: 40 }),
  is_recalled: fc.boolean(),
})
const anyLots = fc
  .array(anyLot, { maxLength: 12 })
  .map((lots): StoredLot[] => lots.map((lot, index) => ({ ...lot, id: `lot_${index}` })))
const anyNeed = fc.integer({ min: 0, max: 200 })

const lot = (id: string, best_before: string | null, left = 10, is_recalled = false): StoredLot => ({
  id,
  made_on: day("2026-01-01"),
  best_before: best_before === null ? null : day(best_before),
  left,
  is_recalled,
})

describe("the lots that a parcel is proposed", () => {
  it("are those that spoil first, and those without a date last", () => {
    const lots = [lot("none", null), lot("late", "2027-12-31"), lot("soon", "2026-12-01", 3)]
    expect(proposeLots(15, lots, today)).toEqual({
      takes: [
        { lot_id: "soon", quantity: 3 },
        { lot_id: "late", quantity: 10 },
        { lot_id: "none", quantity: 2 },
      ],
      missing: 0,
    })
  })

  it("may be used up on their last day, and not on the day after", () => {
    const lots = [lot("last", "2026-11-26")]
    expect(proposeLots(1, lots, today).missing).toBe(0)
    expect(proposeLots(1, lots, addDays(today, 1))).toEqual({ takes: [], missing: 1 })
  })

  it("account for every unit, taken or missing, and take none that is not there", () => {
    fc.assert(
      fc.property(anyNeed, anyLots, (needed, lots) => {
        const { takes, missing } = proposeLots(needed, lots, today)
        const left = new Map(lots.map((one) => [one.id, one.left]))
        expect(takes.reduce((sum, { quantity }) => sum + quantity, missing)).toBe(needed)
        for (const { lot_id, quantity } of takes) {
          expect(quantity).toBeGreaterThan(0)
          expect(quantity).toBeLessThanOrEqual(left.get(lot_id) ?? 0)
        }
        expect(new Set(takes.map(({ lot_id }) => lot_id)).size).toBe(takes.length)
      }),
    )
  })

  it("are never recalled or spoilt, and nothing is missing while some lot has it", () => {
    fc.assert(
      fc.property(anyNeed, anyLots, (needed, lots) => {
        const { takes, missing } = proposeLots(needed, lots, today)
        const able = lots.filter((one) => mayBePacked(one, today))
        const names = able.map(({ id }) => id)
        for (const { lot_id } of takes) expect(names).toContain(lot_id)
        const there = able.reduce((sum, { left }) => sum + left, 0)
        expect(missing).toBe(Math.max(0, needed - there))
      }),
    )
  })

  it("leave nothing behind that spoils before something taken", () => {
    fc.assert(
      fc.property(anyNeed, anyLots, (needed, lots) => {
        const taken = new Map(proposeLots(needed, lots, today).takes.map(({ lot_id, quantity }) => [lot_id, quantity]))
        const spoils = (one: StoredLot): string => one.best_before ?? "9999-12-31"
        const lastTaken = lots
          .filter(({ id }) => taken.has(id))
          .map(spoils)
          .sort()
          .at(-1)
        for (const one of lots) {
          const soonerAndLeft = mayBePacked(one, today) && (taken.get(one.id) ?? 0) < one.left
          if (lastTaken !== undefined && soonerAndLeft) expect(spoils(one) >= lastTaken).toBe(true)
        }
      }),
    )
  })

  it("do not depend on the order in which the lots are read", () => {
    fc.assert(
      fc.property(anyNeed, anyLots, (needed, lots) => {
        expect(proposeLots(needed, [...lots].reverse(), today)).toEqual(proposeLots(needed, lots, today))
      }),
    )
  })
})

describe("a choice of lots", () => {
  it("is the proposal in any order, and another one with a single unit elsewhere", () => {
    const proposed = [
      { lot_id: "a", quantity: 1 },
      { lot_id: "b", quantity: 2 },
    ]
    expect(sameTakes([...proposed].reverse(), proposed)).toBe(true)
    expect(
      sameTakes(
        [
          { lot_id: "a", quantity: 2 },
          { lot_id: "b", quantity: 1 },
        ],
        proposed,
      ),
    ).toBe(false)
  })
})
