import fc from "fast-check"
import { canonicalJson, type Json } from "../canonical-json"

const reversed = (value: Json): Json => {
  if (value === null || typeof value !== "object") return value
  if (Array.isArray(value)) return value.map(reversed)
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, member]) => [key, reversed(member as Json)]),
  )
}

describe("canonicalJson", () => {
  it("writes keys in order, without spaces, and leaves undefined out", () => {
    expect(canonicalJson({ b: [1, "ă"], a: null, c: undefined })).toBe('{"a":null,"b":[1,"ă"]}')
  })

  it("does not depend on the order in which keys were written", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => canonicalJson(value as Json) === canonicalJson(reversed(value as Json))),
    )
  })

  it("loses nothing", () => {
    fc.assert(
      fc.property(
        fc.jsonValue(),
        (value) => void expect(JSON.parse(canonicalJson(value as Json))).toEqual(JSON.parse(JSON.stringify(value))),
      ),
    )
  })
})
