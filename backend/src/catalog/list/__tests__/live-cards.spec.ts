import { day } from "@san-ocop/kit/day"
import type { Badge, ProductCard } from "@san-ocop/kit/http/catalog"
import { Pool } from "pg"
import { liveCards, lostBadges } from "../live-cards"
import { knownLost, type LostBadge, noneLost } from "../lost-badges"

const today = day("2026-11-22")
const badge = (stars: Badge["stars"]) => ({ stars, certificate_number: "MAU-1" }) as Badge
const card = (id: string, stars: Badge["stars"] | null) =>
  ({ id, badge: stars === null ? null : badge(stars) }) as ProductCard

const query = jest.spyOn(Pool.prototype, "query")
const inTables = (...rows: (Pick<ProductCard, "id" | "badge"> | LostBadge)[]) =>
  query.mockImplementation(() => Promise.resolve({ rows: rows.map((row) => [row]) }))

afterAll(() => {
  query.mockRestore()
})

describe("cards out of an index", () => {
  it("have the badges that the tables give now, and leave out what is no longer on sale", async () => {
    inTables({ id: "c", badge: badge(5) }, { id: "a", badge: null })
    const items = await liveCards([card("a", 4), card("b", 4), card("c", null)], today)
    expect(items.map(({ id, badge }) => [id, badge?.stars])).toEqual([
      ["a", undefined],
      ["c", 5],
    ])
  })

  it("say how the tables have them sold now", async () => {
    query.mockImplementation(() => Promise.resolve({ rows: [[{ id: "a", sales_mode: "contact_only", badge: null }]] }))
    expect(await liveCards([card("a", null)], today)).toMatchObject([{ sales_mode: "contact_only" }])
  })

  it("leave out what has lost the stars that were asked for", async () => {
    inTables({ id: "a", badge: null }, { id: "b", badge: badge(3) }, { id: "c", badge: badge(4) })
    const items = await liveCards([card("a", 4), card("b", 4), card("c", 4)], today, { min: 4, max: 4 })
    expect(items.map(({ id }) => id)).toEqual(["c"])
  })
})

describe("badges that were lost elsewhere", () => {
  it("are as the tables have it now, and the next list knows of them beforehand", async () => {
    inTables({ lost: "x", stars: null }, { lost: "b", stars: 3 })
    const lost = await lostBadges(today)
    expect([...lost.starsNow]).toEqual([
      ["b", 3],
      ["x", null],
    ])
    expect(knownLost()).toBe(lost)
    inTables()
    expect(await lostBadges(today)).toEqual(noneLost)
    expect(knownLost()).toEqual(noneLost)
  })
})
