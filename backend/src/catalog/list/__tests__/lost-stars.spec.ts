import type { Badge, FacetValue } from "@san-ocop/kit/http/catalog"
import { withoutLostStars } from "../facets"

const badge = (stars: 3 | 4 | 5) => ({ stars }) as Badge
const counts: FacetValue[] = [
  { value: "5", label: "5 sao", count: 1 },
  { value: "4", label: "4 sao", count: 30 },
]

describe("counts of stars beside cards that an index has late", () => {
  const listed = [
    { id: "a", badge: badge(5) },
    { id: "b", badge: badge(4) },
    { id: "c", badge: badge(4) },
    { id: "d", badge: null },
  ]

  it("are as they are while every card has its badge", () => {
    expect(withoutLostStars(counts, listed, listed)).toEqual(counts)
  })

  it("leave out a badge that was revoked and goods that left the floor, and a number that becomes none", () => {
    const shown = [
      { id: "a", badge: null },
      { id: "b", badge: badge(4) },
      { id: "d", badge: null },
    ]
    expect(withoutLostStars(counts, listed, shown)).toEqual([{ value: "4", label: "4 sao", count: 29 }])
  })
})
