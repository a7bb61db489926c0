import words from "@messages/department.json"
import { wordOf } from "../word-of"

describe("the word for a code", () => {
  it("is the code itself where there is none", () => {
    expect(wordOf({ a: "A" }, "a")).toBe("A")
    expect(wordOf({ a: "A" }, "b")).toBe("b")
    expect(wordOf({ a: "A" }, "constructor")).toBe("constructor")
  })

  it("exists for every kind of producer and every step of a verification", () => {
    const kinds = ["cooperative", "cooperative_group", "enterprise", "household_business", "farm"]
    expect(Object.keys(words.producerKind)).toEqual(kinds)
    for (const state of [
      "draft",
      "submitted",
      "under_review",
      "needs_information",
      "verified",
      "rejected",
      "suspended",
      "closed",
    ]) {
      expect(wordOf(words.verification, state)).not.toBe(state)
    }
  })
})
