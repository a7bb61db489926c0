import fc from "fast-check"
import { assertMove, canMove, deadEnds, MoveRefused, reachable, type StateTable, toMermaid } from "../state-table"

const DOOR = { closed: ["open", "removed"], open: ["closed"], removed: [] } as const satisfies StateTable

const STATES = ["a", "b", "c", "d", "e"] as const
const anyTable = fc
  .tuple(...STATES.map(() => fc.subarray([...STATES])))
  .map(
    (moves) =>
      Object.fromEntries(STATES.map((state, i) => [state, moves[i] ?? []])) as unknown as StateTable<
        (typeof STATES)[number]
      >,
  )

describe("a state table", () => {
  it("allows the moves it lists and refuses the others by name", () => {
    expect(canMove<keyof typeof DOOR>(DOOR, "closed", "open")).toBe(true)
    expect(() => assertMove<keyof typeof DOOR>(DOOR, "open", "removed")).toThrow(new MoveRefused("open", "removed"))
  })

  it("refuses under a name that survives where errors become plain data", () => {
    expect(JSON.parse(JSON.stringify(new MoveRefused("open", "removed")))).toMatchObject({ name: "MoveRefused" })
  })

  it("refuses a state that it does not know, also the names of object methods", () => {
    expect(canMove(DOOR as StateTable, "toString", "open")).toBe(false)
    expect(canMove(DOOR as StateTable, "nowhere", "open")).toBe(false)
  })

  it("names its dead ends", () => {
    expect(deadEnds<keyof typeof DOOR>(DOOR)).toEqual(["removed"])
  })

  it("reaches a state exactly when some path of allowed moves leads there", () => {
    fc.assert(
      fc.property(anyTable, (table) => {
        const found = reachable(table, "a")
        expect(found.has("a")).toBe(true)
        for (const state of STATES) {
          const hasWayIn = state === "a" || STATES.some((from) => found.has(from) && canMove(table, from, state))
          expect(found.has(state)).toBe(hasWayIn)
        }
      }),
    )
  })

  it("draws every move and every end once", () => {
    expect(toMermaid<keyof typeof DOOR>(DOOR, "closed").split("\n")).toEqual([
      "stateDiagram-v2",
      "  [*] --> closed",
      "  closed --> open",
      "  closed --> removed",
      "  open --> closed",
      "  removed --> [*]",
    ])
  })
})
