import { someOf } from "../some-of"

const ALL = ["A", "B", "C", "D", "E"]
const ROOM = { few: 3, most: 4, what: "lô" }

it("names as many as a letter has room for, and says how many more there are", () => {
  expect(someOf([], [], ROOM)).toBe("")
  expect(someOf([], ["A", "B", "C"], ROOM)).toBe("A, B, C")
  expect(someOf([], ALL, ROOM)).toBe("A, B, C và 2 lô khác")
})

it("names what the reader has before anything else, also where there is less room", () => {
  expect(someOf(["E"], ALL, ROOM)).toBe("E, A, B và 2 lô khác")
  expect(someOf(["B", "B", "E"], ALL, ROOM)).toBe("B, E, A và 2 lô khác")
  expect(someOf(["B", "C", "D", "E"], ALL, ROOM)).toBe("B, C, D, E và 1 lô khác")
  expect(someOf(["E", "D", "C", "B", "A"], ALL, ROOM)).toBe("E, D, C, B và 1 lô khác")
})
