import type { RecallState, RemedyState } from "@san-ocop/kit/http/recall"
import { canMove, deadEnds, reachable, type StateTable, toMermaid } from "@san-ocop/kit/state-table"
import { readFileSync } from "node:fs"
import path from "node:path"
import { RECALL_MOVES, RECALL_START, REMEDY_MOVES, REMEDY_START } from "../recall-moves"

const recall: StateTable<RecallState> = RECALL_MOVES
const remedy: StateTable<RemedyState> = REMEDY_MOVES
const readme = readFileSync(path.resolve(__dirname, "../../../../README.md"), "utf8")

describe("a recall", () => {
  it("is approved from a draft alone, and once approved it can only be ended", () => {
    const before = (Object.keys(recall) as RecallState[]).filter((state) => canMove(recall, state, "approved"))
    expect(before).toEqual(["draft"])
    expect(recall.approved).toEqual(["closed"])
  })

  it("can be brought to every state, and ends closed or withdrawn", () => {
    expect(reachable(recall, RECALL_START).size).toBe(4)
    expect(deadEnds(recall)).toEqual(["closed", "withdrawn"])
  })
})

describe("a buyer's parcel", () => {
  it("is handed over to paying back for good", () => {
    expect(reachable(remedy, REMEDY_START).size).toBe(2)
    expect(deadEnds(remedy)).toEqual(["to_refund"])
  })
})

it.each([
  ["recall", toMermaid(recall, RECALL_START)],
  ["parcel", toMermaid(remedy, REMEDY_START)],
])("README draws the %s table as it is", (_name, diagram) => {
  expect(readme).toContain(diagram)
})
