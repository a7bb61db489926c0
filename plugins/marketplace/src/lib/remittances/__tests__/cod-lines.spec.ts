import { readFileSync } from "node:fs"
import { join } from "node:path"
import { COD_DIFFERENCES } from "@san-ocop/kit/http/cod-statements"
import { deadEnds, reachable, toMermaid } from "@san-ocop/kit/state-table"
import fc from "fast-check"
import { claimOf, settleAll, settleClaim, settleWhatCame } from "../book-line"
import { judgeLine, meantParcel } from "../judge-line"
import { COD_LINE_ENDS, COD_LINE_MOVES, COD_LINE_STARTS, codLineMoves } from "../line-moves"

const dong = fc.integer({ min: 0, max: 50_000_000 })
const money = fc.record({
  fee: fc.integer({ min: -1_000_000, max: 50_000_000 }),
  remitted: fc.integer({ min: -1_000_000, max: 60_000_000 }),
})
const parcel = { state: "delivered", payment_method: "cod", held: 100_000, ticked: 0 } as const

describe("the life of a row of a carrier's statement", () => {
  it("reaches every state from one of its beginnings, and ends only where it is said to", () => {
    const reached = COD_LINE_STARTS.flatMap((start) => [...reachable(COD_LINE_MOVES, start)])
    expect([...new Set(reached)].sort()).toEqual(Object.keys(COD_LINE_MOVES).sort())
    expect(deadEnds(COD_LINE_MOVES).sort()).toEqual([...COD_LINE_ENDS].sort())
  })
  it("is drawn in the README as the table has it", () =>
    expect(readFileSync(join(__dirname, "../../../../README.md"), "utf8")).toContain(
      toMermaid(COD_LINE_MOVES, "waiting"),
    ))
  it.each(COD_DIFFERENCES)("can be ended by a person whatever is wrong with it: %s", (reason) => {
    const moves = codLineMoves({ state: "waiting", reason, fee: 0, remitted: 1, surplus: 0, group_order_id: "gord_1" })
    expect(moves).toContain("dismissed")
  })
  it("writes off no cash as a fee where nothing came for its parcel", () => {
    for (const reason of ["under", "other_cod"] as const) {
      const line = { state: "waiting", reason, fee: 0, surplus: 0, group_order_id: "gord_1" } as const
      expect(codLineMoves({ ...line, remitted: -20_000 })).not.toContain("accepted")
      expect(codLineMoves({ ...line, remitted: 1 })).toContain("accepted")
    }
  })
  it("may be the end of a fee that was given back, but writes off no cash of its parcel", () => {
    const back = { state: "waiting", fee: -20_000, remitted: 20_000, surplus: 0, group_order_id: "gord_1" } as const
    expect(codLineMoves({ ...back, reason: "already" })).toContain("accepted")
    expect(codLineMoves({ ...back, reason: "under" })).not.toContain("accepted")
    expect(settleAll(back, 0)).toEqual({ booked: 0, fee: -20_000, surplus: 0 })
  })
  it("is no fee where money came for a parcel whose cash nobody holds", () =>
    fc.assert(
      fc.property(fc.constantFrom("already", "not_cod", "returned", "unknown", "undelivered"), (reason) => {
        const line = { state: "waiting", reason, fee: 0, remitted: 1, surplus: 0, group_order_id: "gord_1" } as const
        expect(codLineMoves(line)).not.toContain("accepted")
      }),
    ))
})

describe("a row", () => {
  it("is short or too much by payment and fee together, whatever it says was collected", () =>
    fc.assert(
      fc.property(money, dong, fc.integer({ min: 1, max: 50_000_000 }), (line, cod, held) => {
        const off = line.remitted + line.fee - held
        fc.pre(off !== 0)
        expect(judgeLine({ ...line, cod }, { ...parcel, held })).toBe(off < 0 ? "under" : "over")
      }),
    ))
  it("that adds up settles exactly where it also says that so much was collected, neither more nor less", () =>
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 50_000_000 }), dong, fc.integer({ min: -5, max: 5 }), (held, fee, off) => {
        const line = { cod: Math.max(0, held + off), fee, remitted: held - fee }
        expect(judgeLine(line, { ...parcel, held })).toBe(line.cod === held ? "settles" : "other_cod")
      }),
    ))
  it.each([
    [null, "unknown"],
    [{ ...parcel, state: "returned", held: 0 }, "returned"],
    [{ ...parcel, payment_method: "vietqr", held: 0 }, "not_cod"],
    [{ ...parcel, state: "shipped", held: 0 }, "undelivered"],
    [{ ...parcel, held: 0 }, "already"],
  ] as const)("about %j waits as %s", (of, outcome) =>
    expect(judgeLine({ cod: 100_000, fee: 0, remitted: 100_000 }, of)).toBe(outcome),
  )
  it("about cash that was ticked off by hand settles exactly where it tells the same, and was paid before else", () =>
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 50_000_000 }),
        dong,
        fc.integer({ min: -2, max: 2 }),
        (ticked, fee, off) => {
          const line = { cod: ticked, fee, remitted: ticked - fee + off }
          expect(judgeLine(line, { ...parcel, held: 0, ticked })).toBe(off === 0 ? "settles" : "already")
          expect(judgeLine(line, { ...parcel, held: 0 })).toBe("already")
        },
      ),
    ))
  it("means the one parcel whose cash is out, and none when several may be meant", () => {
    const [open, other, paid] = [{ ...parcel }, { ...parcel }, { ...parcel, held: 0 }]
    const ticked = { ...paid, ticked: 100_000 }
    expect(meantParcel([paid, open])).toBe(open)
    expect(meantParcel([open, other])).toBeNull()
    expect(meantParcel([paid])).toBe(paid)
    expect(meantParcel([ticked, open])).toBe(open)
    expect(meantParcel([paid, ticked])).toBe(ticked)
    expect(meantParcel([])).toBeNull()
  })
  it("moves what the carrier paid and not a dong more, whatever is decided", () =>
    fc.assert(
      fc.property(money, dong, (line, held) => {
        for (const { booked, fee, surplus } of [settleAll(line, held), settleWhatCame(line, held)]) {
          expect(booked - fee + surplus).toBe(line.remitted)
          expect(booked).toBeGreaterThanOrEqual(0)
          expect(booked).toBeLessThanOrEqual(held)
        }
      }),
    ))
  it("that was claimed gives back what belonged to no parcel and leaves the parcel open, else brings what is held", () =>
    fc.assert(
      fc.property(money, dong, fc.boolean(), (line, held, isGivenUp) => {
        const claimed = settleWhatCame(line, held)
        const out = held - claimed.booked
        const rest = settleClaim(claimed, out, isGivenUp)
        expect(claimed.surplus + rest.surplus).toBe(0)
        expect(rest.booked).toBe(claimed.surplus === 0 ? out : 0)
        expect(rest.booked - rest.fee + rest.surplus).toBe(
          isGivenUp && claimed.surplus === 0 ? 0 : claimOf(claimed, out),
        )
      }),
    ))
})
