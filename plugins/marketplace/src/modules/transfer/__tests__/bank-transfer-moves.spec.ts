import { readFileSync } from "node:fs"
import { join } from "node:path"
import { canMove, deadEnds, reachable, toMermaid } from "@san-ocop/kit/state-table"
import { BANK_TRANSFER_ENDS, BANK_TRANSFER_MOVES, BANK_TRANSFER_STARTS } from "../bank-transfer-moves"

describe("the life of a transfer", () => {
  it("reaches every state from one of its beginnings", () => {
    const reached = BANK_TRANSFER_STARTS.flatMap((start) => [...reachable(BANK_TRANSFER_MOVES, start)])
    expect(reached.sort()).toEqual(Object.keys(BANK_TRANSFER_MOVES).sort())
  })
  it("ends only where it is said to", () =>
    expect(deadEnds(BANK_TRANSFER_MOVES).sort()).toEqual([...BANK_TRANSFER_ENDS].sort()))
  it("is drawn in the README as the table has it", () => {
    const readme = readFileSync(join(__dirname, "../../../../README.md"), "utf8")
    expect(readme).toContain(toMermaid(BANK_TRANSFER_MOVES, "waiting"))
  })
  it("never becomes a payment after somebody said that it goes back or is not ours", () => {
    for (const state of ["to_refund", "dismissed", "refunded"] as const)
      expect(canMove(BANK_TRANSFER_MOVES, state, "accepted")).toBe(false)
  })
})
