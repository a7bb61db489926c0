import { canMove, deadEnds, reachable, toMermaid } from "@san-ocop/kit/state-table"
import type { DisputeState } from "@san-ocop/kit/http/dispute-state"
import type { DisputeMove } from "@san-ocop/kit/http/disputes"
import fc from "fast-check"
import { readFileSync } from "node:fs"
import path from "node:path"
import { DISPUTE_ENDS, DISPUTE_MOVES, DISPUTE_START, disputeMoves } from "../dispute-moves"

const READERS = ["shopper", "seller", "operator"] as const
const facts = fc.record({
  state: fc.constantFrom(...(Object.keys(DISPUTE_MOVES) as DisputeState[])),
  is_late: fc.boolean(),
})
const LEADS_TO: Readonly<Partial<Record<DisputeMove, DisputeState>>> = {
  answer: "answered",
  withdraw: "withdrawn",
  decide: "decided",
}

describe("the life of a dispute", () => {
  it("reaches every state from where it begins", () =>
    expect([...reachable(DISPUTE_MOVES, DISPUTE_START)].sort()).toEqual(Object.keys(DISPUTE_MOVES).sort()))
  it("ends only where it is said to", () => expect(deadEnds(DISPUTE_MOVES).sort()).toEqual([...DISPUTE_ENDS].sort()))
  it("is drawn in the README as it is", () => {
    const readme = readFileSync(path.resolve(__dirname, "../../../../README.md"), "utf8")
    expect(readme).toContain(toMermaid(DISPUTE_MOVES, DISPUTE_START))
  })

  it("offers nobody a move that its table does not know, and none at all once it is over", () =>
    fc.assert(
      fc.property(facts, fc.constantFrom(...READERS), (of, reader) => {
        const moves = disputeMoves(reader, of)
        if (DISPUTE_ENDS.includes(of.state)) expect(moves).toEqual([])
        for (const move of moves) {
          const to = LEADS_TO[move]
          if (to) expect(canMove(DISPUTE_MOVES, of.state, to)).toBe(true)
        }
      }),
    ))

  it("always leaves somebody something to do while it is not over, so that none is stuck", () =>
    fc.assert(
      fc.property(facts, (of) => {
        const ways = READERS.flatMap((reader) => disputeMoves(reader, of))
        expect(ways.some((move) => move in LEADS_TO)).toBe(!DISPUTE_ENDS.includes(of.state))
      }),
    ))

  it("lets nobody but an operator decide, and him only after the stall was heard or its time is over", () =>
    fc.assert(
      fc.property(facts, (of) => {
        for (const side of ["shopper", "seller"] as const) expect(disputeMoves(side, of)).not.toContain("decide")
        const may = disputeMoves("operator", of).includes("decide")
        expect(may).toBe(of.state === "answered" || (of.state === "opened" && of.is_late))
      }),
    ))

  it("has the stall answer once and in time, the shopper alone withdraw, and no evidence that the other cannot answer", () =>
    fc.assert(
      fc.property(facts, (of) => {
        const [shopper, seller] = (["shopper", "seller"] as const).map((side) => disputeMoves(side, of))
        expect(seller?.includes("answer")).toBe(of.state === "opened" && !of.is_late)
        expect(seller).not.toContain("withdraw")
        expect(shopper).not.toContain("answer")
        expect(shopper?.includes("add_file")).toBe(seller?.includes("add_file"))
      }),
    ))
})
