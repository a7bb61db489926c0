import { canMove, deadEnds, reachable, toMermaid } from "@san-ocop/kit/state-table"
import { readFileSync } from "node:fs"
import path from "node:path"
import type { ListingState } from "@san-ocop/kit/http/seller"
import {
  DECISION_OUTCOMES,
  LISTING_ENDS,
  LISTING_MOVES,
  LISTING_START,
  moderatorTargets,
  SUBMITTABLE,
  WAITING,
} from "../listing-moves"

const STATES = Object.keys(LISTING_MOVES) as ListingState[]

describe("the life of a listing", () => {
  it("reaches every state from a draft", () => {
    expect([...reachable(LISTING_MOVES, LISTING_START)].sort()).toEqual([...STATES].sort())
  })
  it("ends only where it is declared to end", () => {
    expect(deadEnds(LISTING_MOVES).sort()).toEqual([...LISTING_ENDS].sort())
  })
  it("never goes on sale without having been submitted", () => {
    expect(canMove(LISTING_MOVES, "draft", "approved")).toBe(false)
    expect(canMove(LISTING_MOVES, "changes_requested", "approved")).toBe(false)
    expect(canMove(LISTING_MOVES, "rejected", "approved")).toBe(false)
  })
})

describe("a rejected listing", () => {
  it("waits again only by a granted appeal: its seller may not send it", () => {
    expect(LISTING_MOVES.rejected).toEqual(["submitted"])
    expect(SUBMITTABLE).toEqual(["draft", "changes_requested"])
  })
})

it("is drawn in the README as it is", () => {
  const readme = readFileSync(path.resolve(__dirname, "../../../../README.md"), "utf8")
  expect(readme).toContain(toMermaid(LISTING_MOVES, LISTING_START))
})

describe("a decision", () => {
  it("is possible exactly where a revision waits", () => {
    expect(Object.keys(DECISION_OUTCOMES).sort()).toEqual([...WAITING].sort())
  })
  it("leads only along moves of the table", () => {
    for (const state of WAITING) {
      for (const outcome of Object.values(DECISION_OUTCOMES[state] ?? {})) {
        expect([state, outcome, canMove(LISTING_MOVES, state, outcome)]).toEqual([state, outcome, true])
      }
    }
  })
  it("on a change leaves the approved revision on sale, whatever it is", () => {
    expect(Object.values(DECISION_OUTCOMES.changed ?? {})).toEqual(["approved", "approved", "approved"])
  })
  it("is offered nowhere else: an approved listing may only be taken down, a taken-down one restored", () => {
    expect(moderatorTargets("draft")).toEqual([])
    expect(moderatorTargets("approved")).toEqual(["taken_down"])
    expect(moderatorTargets("taken_down")).toEqual(["approved"])
  })
})
