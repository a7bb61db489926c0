import { QueryBuffer } from "../query-buffer"

const searched = { day: "2026-11-20", query: "mật ong", fared: "none" as const }
type Written = Parameters<ConstructorParameters<typeof QueryBuffer>[0]>[0]

describe("searches that wait to be counted", () => {
  it("are written once, added up, and what could not be written waits for the next time", async () => {
    const written: Written[] = []
    let isAway = true
    const buffer = new QueryBuffer((tallies) => {
      if (isAway) return Promise.reject(new Error("away"))
      written.push(tallies)
      return Promise.resolve()
    })
    buffer.note(searched)
    await buffer.flush()
    buffer.note({ ...searched, fared: "near" })
    isAway = false
    await buffer.flush()
    await buffer.flush()
    expect(written).toEqual([[{ day: "2026-11-20", query: "mật ong", searches: 2, none: 1, near: 1 }]])
  })

  it("fill no more memory than is allowed", async () => {
    const written: Written[] = []
    const write = (tallies: Written) => Promise.resolve(void written.push(tallies))
    const buffer = new QueryBuffer(write, { waitMs: 60_000, most: 2 })
    for (const query of ["a", "b", "c", "b"]) buffer.note({ ...searched, query })
    await buffer.flush()
    expect(written[0]?.map(({ query, searches }) => [query, searches])).toEqual([
      ["a", 1],
      ["b", 2],
    ])
  })
})
