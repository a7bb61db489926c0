import { someOf } from "../some-of"

it("names as many as a letter has room for, and says how many more there are", () => {
  expect(someOf([], 3, "lô")).toBe("")
  expect(someOf(["A", "B", "C"], 3, "lô")).toBe("A, B, C")
  expect(someOf(["A", "B", "C", "D", "E"], 3, "lô")).toBe("A, B, C và 2 lô khác")
})
