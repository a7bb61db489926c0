import type { CaseSide, ComplaintMove, ComplaintOutcome, ComplaintState } from "@san-ocop/kit/http/casework"
import { day } from "@san-ocop/kit/day"
import { canMove, deadEnds, reachable, type StateTable, toMermaid } from "@san-ocop/kit/state-table"
import { readFileSync } from "node:fs"
import path from "node:path"
import {
  APPEAL_MOVES,
  APPEAL_START,
  AUTHORITY_REQUEST_MOVES,
  AUTHORITY_REQUEST_START,
  REPORT_MOVES,
  REPORT_START,
  RESTRICTION_MOVES,
  RESTRICTION_START,
} from "../case-moves"
import { BROUGHT_BY, COMPLAINT_MOVES, COMPLAINT_START, complaintMoves } from "../complaint-moves"
import { IMMEDIATE_GROUNDS, RESTRICTION_GROUNDS, restrictionState } from "../restriction-standing"

const readme = readFileSync(path.resolve(__dirname, "../../../../README.md"), "utf8")

const TABLES: [string, StateTable, string, string[]][] = [
  ["a report", REPORT_MOVES, REPORT_START, ["dismissed", "upheld"]],
  ["a complaint", COMPLAINT_MOVES, COMPLAINT_START, ["decided", "resolved"]],
  ["an authority's request", AUTHORITY_REQUEST_MOVES, AUTHORITY_REQUEST_START, ["done"]],
  ["a restriction", RESTRICTION_MOVES, RESTRICTION_START, ["lifted"]],
  ["an appeal", APPEAL_MOVES, APPEAL_START, ["overturned", "upheld"]],
]

describe.each(TABLES)("the life of %s", (_name, table, start, ends) => {
  it("reaches every state", () => expect([...reachable(table, start)].sort()).toEqual(Object.keys(table).sort()))
  it("ends only where it is declared to end", () => expect(deadEnds(table).sort()).toEqual(ends))
  it("is drawn in the README as it is", () => expect(readme).toContain(toMermaid(table, start)))
})

const STATES = Object.keys(COMPLAINT_MOVES) as ComplaintState[]
const SIDES: CaseSide[] = ["shopper", "seller", "department"]
const OUTCOMES: (ComplaintOutcome | null)[] = [null, "refund", "partial_refund", "replace", "no_fault"]
const every = SIDES.flatMap((side) =>
  STATES.flatMap((state) =>
    [true, false].flatMap((is_late) =>
      [true, false].flatMap((may_still_appeal) =>
        OUTCOMES.map((outcome) => ({ side, facts: { state, is_late, may_still_appeal, outcome } })),
      ),
    ),
  ),
)
const LEADS_TO: Partial<Record<ComplaintMove, ComplaintState>> = {
  answer: "answered",
  resolve: "resolved",
  escalate: "escalated",
  decide: "decided",
}

describe("what a side may do with a complaint", () => {
  it("follows the table, and is his own to do", () => {
    for (const { side, facts } of every) {
      for (const move of complaintMoves(side, facts)) {
        const to = LEADS_TO[move]
        if (!to || to === "opened") continue
        expect([facts.state, to, canMove(COMPLAINT_MOVES, facts.state, to)]).toEqual([facts.state, to, true])
        expect([move, BROUGHT_BY[to]]).toEqual([move, side])
      }
    }
  })
  it("is nothing but an appeal once it is closed", () => {
    for (const { side, facts } of every) {
      if (facts.state !== "resolved" && facts.state !== "decided") continue
      expect(complaintMoves(side, facts).filter((move) => move !== "appeal")).toEqual([])
    }
  })
  it("lets the shopper go to the department before an answer only when the stall's time is over", () => {
    const facts = { state: "opened" as const, outcome: null, may_still_appeal: false }
    expect(complaintMoves("shopper", { ...facts, is_late: false })).not.toContain("escalate")
    expect(complaintMoves("shopper", { ...facts, is_late: true })).toContain("escalate")
  })
  it("lets only the side appeal against whom it was decided", () => {
    const decided = (outcome: ComplaintOutcome) => ({
      state: "decided" as const,
      is_late: false,
      outcome,
      may_still_appeal: true,
    })
    expect(complaintMoves("shopper", decided("no_fault"))).toEqual(["appeal"])
    expect(complaintMoves("seller", decided("no_fault"))).toEqual([])
    expect(complaintMoves("seller", decided("refund"))).toEqual(["appeal"])
    expect(complaintMoves("shopper", decided("refund"))).toEqual([])
    expect(complaintMoves("department", decided("partial_refund"))).toEqual([])
  })
})

describe("a restriction", () => {
  const row = { effective_on: "2026-12-02", lifted_at: null }
  it("holds from the first moment of its day, and not before", () => {
    expect(restrictionState(row, day("2026-12-01"))).toBe("announced")
    expect(restrictionState(row, day("2026-12-02"))).toBe("in_force")
  })
  it("does not hold once it is lifted, whatever the day", () => {
    expect(restrictionState({ ...row, lifted_at: new Date(0) }, day("2027-01-01"))).toBe("lifted")
  })
  it("is immediate only for law, urgency and authorities", () => {
    const announced = Object.keys(RESTRICTION_GROUNDS).filter(
      (ground) => !IMMEDIATE_GROUNDS.some((one) => one === ground),
    )
    expect(announced).toEqual(["repeated_violations", "false_information", "complaints_ignored"])
  })
})
