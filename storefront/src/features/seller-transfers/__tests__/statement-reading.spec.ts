import { linesToApply, parseReading } from "../statement-reading"

const line = (outcome: string, order_code: string | null) => ({
  line: 1,
  day: "2026-11-26",
  amount: 5,
  content: "c",
  reference: null,
  outcome,
  order_code,
})
const text = JSON.stringify({
  lines: [line("pays", "A"), line("unknown", null), line("known", null)],
  errors: [],
  outgoing: 0,
})

describe("a statement that was read", () => {
  it("is taken in without what is known already", () => expect(linesToApply(text, false)).toHaveLength(2))
  it("is taken in by its orders alone when that is wished", () => {
    const [only, ...more] = linesToApply(text, true)
    expect(more).toEqual([])
    expect(only).toEqual({ line: 1, day: "2026-11-26", amount: 5, content: "c", reference: null })
  })
  it.each([undefined, "", "{", "7", "null", '{"lines":3}'])("is none when the form carries %p", (carried) =>
    expect(parseReading(carried)).toBeNull(),
  )
})
