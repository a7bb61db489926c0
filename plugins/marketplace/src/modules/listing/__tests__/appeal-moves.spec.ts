import { deadEnds, reachable, toMermaid } from "@san-ocop/kit/state-table"
import { readFileSync } from "node:fs"
import path from "node:path"
import { APPEAL_ENDS, APPEAL_MOVES, APPEAL_START } from "../appeal-moves"

describe("the life of an appeal", () => {
  it("reaches every state from its opening, and ends by its first answer", () => {
    expect([...reachable(APPEAL_MOVES, APPEAL_START)].sort()).toEqual(Object.keys(APPEAL_MOVES).sort())
    expect(deadEnds(APPEAL_MOVES).sort()).toEqual([...APPEAL_ENDS].sort())
  })
  it("is drawn in the README as it is", () => {
    const readme = readFileSync(path.resolve(__dirname, "../../../../README.md"), "utf8")
    expect(readme).toContain(toMermaid(APPEAL_MOVES, APPEAL_START))
  })
})
