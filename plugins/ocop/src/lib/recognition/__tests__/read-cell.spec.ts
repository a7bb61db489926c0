import { addDays, day, formatDay } from "@san-ocop/kit/day"
import fc from "fast-check"
import { readDay, readPoints, readStars } from "../read-cell"

describe("a day in a cell", () => {
  it("is read back however people write it", () => {
    const days = fc.integer({ min: -4_000, max: 4_000 }).map((n) => addDays(day("2024-02-29"), n))
    fc.assert(
      fc.property(days, fc.constantFrom("/", "-", ".", " / "), (one, mark) => {
        expect(readDay(one)).toBe(one)
        expect(readDay(formatDay(one).replaceAll("/", mark))).toBe(one)
        expect(readDay(`ngày ${formatDay(one).replace(/\b0/g, "")}`)).toBe(one)
      }),
    )
  })

  it.each(["31/02/2024", "2024-13-01", "2024", "hôm qua", "45200", "12/2024"])("is not guessed from %s", (text) => {
    expect(readDay(text)).toBeNull()
  })
})

it.each([
  ["38,5", 38.5],
  ["40", 40],
  ["35.25", 35.25],
  ["1e2", null],
  ["-3", null],
  ["38,555", null],
])("reads %s as points", (text, points) => {
  expect(readPoints(text)).toBe(points)
})

it.each([
  ["4", 4],
  ["4 sao", 4],
  ["OCOP 5 sao", 5],
  ["Hạng 3 sao", 3],
  ["★★★★", 4],
  ["3*", 3],
  ["sao", null],
  ["bốn", null],
])("reads %s as stars", (text, stars) => {
  expect(readStars(text)).toBe(stars)
})
