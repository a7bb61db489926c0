import { deadEnds, reachable, toMermaid } from "@san-ocop/kit/state-table"
import { readFileSync } from "node:fs"
import path from "node:path"
import { CHARGEBACK_MOVES } from "../chargeback-moves"

describe("the life of a chargeback", () => {
  it("reaches every state from where it begins", () =>
    expect([...reachable(CHARGEBACK_MOVES, "open")].sort()).toEqual(Object.keys(CHARGEBACK_MOVES).sort()))
  it("has no state that later news could not change", () => expect(deadEnds(CHARGEBACK_MOVES)).toEqual([]))
  it("is drawn in the README as it is", () => {
    const readme = readFileSync(path.resolve(__dirname, "../../../../README.md"), "utf8")
    expect(readme).toContain(toMermaid(CHARGEBACK_MOVES, "open"))
  })
})
