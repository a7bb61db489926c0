import { deadEnds, reachable, toMermaid } from "@san-ocop/kit/state-table"
import fc from "fast-check"
import { readFileSync } from "node:fs"
import { resolve } from "node:path"
import { RETURN_ENDS, RETURN_MOVES, RETURN_START, RETURN_STEPS, returnMoves } from "../return-moves"

const STATES = Object.keys(RETURN_MOVES) as (keyof typeof RETURN_MOVES)[]

describe("the life of a return", () => {
  it("reaches every state, ends only where it is said to, and is drawn in the README", () => {
    expect([...reachable(RETURN_MOVES, RETURN_START)].sort()).toEqual([...STATES].sort())
    // What a card was given back is over, and yet its bank may send it back.
    expect([...deadEnds(RETURN_MOVES), "refunded"].sort()).toEqual([...RETURN_ENDS].sort())
    expect(RETURN_MOVES.refunded).toEqual(["to_refund"])
    const readme = readFileSync(resolve(__dirname, "../../../../README.md"), "utf8")
    expect(readme).toContain(toMermaid(RETURN_MOVES, RETURN_START))
  })

  it("lets nobody make a move that the table does not have, nor the other side's", () => {
    const facts = fc.record({
      state: fc.constantFrom(...STATES),
      payment_method: fc.constantFrom("cod", "vietqr", "card"),
      reason: fc.constantFrom("damaged", "missing", "changed_mind", "recalled"),
    })
    fc.assert(
      fc.property(facts, fc.constantFrom("shopper" as const, "seller" as const), (one, side) => {
        for (const move of returnMoves(side, one)) {
          expect(RETURN_MOVES[one.state]).toContain(RETURN_STEPS[move].to)
          expect(RETURN_STEPS[move].by).toBe(side)
        }
      }),
    )
  })

  it("lets a stall refuse recalled goods only when it has them before it", () => {
    const recalled = { payment_method: "cod", reason: "recalled" }
    const states = STATES.filter((state) => returnMoves("seller", { ...recalled, state }).includes("refuse"))
    expect(states).toEqual(["sent"])
  })
})
