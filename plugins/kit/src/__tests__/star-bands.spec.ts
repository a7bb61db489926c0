import fc from "fast-check"
import { starsByScore } from "../star-bands"

describe("stars by score", () => {
  it.each([
    [100, 5],
    [90, 5],
    [89.99, 4],
    [70, 4],
    [69.5, 3],
    [50, 3],
    [49.9, 2],
    [30, 2],
    [29.9, 1],
    [0, 1],
  ])("%d points earn %d", (points, stars) => {
    expect(starsByScore(points)).toBe(stars)
  })

  it("never takes a star away for more points", () => {
    const points = fc.double({ min: 0, max: 100, noNaN: true })
    fc.assert(fc.property(points, points, (a, b) => starsByScore(Math.min(a, b)) <= starsByScore(Math.max(a, b))))
  })
})
