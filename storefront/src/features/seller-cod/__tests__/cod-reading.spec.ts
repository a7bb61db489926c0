import { countOutcomes, linesToTakeIn, parseReading } from "../cod-reading"

const line = (outcome: string) => ({
  line: 2,
  day: "2026-11-26",
  tracking_code: "GHN1",
  cod: 5,
  fee: 1,
  remitted: 4,
  outcome,
  order_code: null,
  held: 5,
})
const text = JSON.stringify({
  carrier: "VNPost",
  file_hash: "a",
  lines: [line("settles"), line("known"), line("under")],
})

describe("a carrier's statement that was read", () => {
  it("is carried from form to form, and taken in as a whole without what was judged", () => {
    const reading = parseReading(text)
    expect(reading).toMatchObject({ carrier: "VNPost", errors: [] })
    const [first, ...more] = linesToTakeIn(reading ?? (undefined as never))
    expect(more).toHaveLength(2)
    expect(first).toEqual({ line: 2, day: "2026-11-26", tracking_code: "GHN1", cod: 5, fee: 1, remitted: 4 })
    expect(countOutcomes(reading?.lines ?? [])).toEqual({ settles: 1, known: 1, differs: 1 })
  })
  it.each([undefined, "", "{", "7", "null", '{"lines":3}'])("is none when the form carries %p", (carried) =>
    expect(parseReading(carried)).toBeNull(),
  )
})
