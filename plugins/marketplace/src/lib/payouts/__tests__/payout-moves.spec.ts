import { deadEnds, reachable, toMermaid } from "@san-ocop/kit/state-table"
import { readFileSync } from "node:fs"
import path from "node:path"
import { PAYOUT_MOVES } from "../payout-moves"

describe("the life of a payout", () => {
  it("reaches every state from where it begins", () =>
    expect([...reachable(PAYOUT_MOVES, "drafted")].sort()).toEqual(Object.keys(PAYOUT_MOVES).sort()))
  it("ends where its money is the stall's to be paid again, or never was on its way", () =>
    expect(deadEnds(PAYOUT_MOVES).sort()).toEqual(["cancelled", "returned"]))
  it("is drawn in the README as it is", () => {
    const readme = readFileSync(path.resolve(__dirname, "../../../../README.md"), "utf8")
    expect(readme).toContain(toMermaid(PAYOUT_MOVES, "drafted"))
  })
})
