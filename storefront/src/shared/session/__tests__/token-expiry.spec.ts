import { tokenExpiry } from "../token-expiry"

const token = (claims: unknown): string => `h.${Buffer.from(JSON.stringify(claims)).toString("base64url")}.s`

describe("the life of a token", () => {
  it("is what the token says", () => {
    expect(tokenExpiry(token({ exp: 1_800_000_000 }))).toBe(1_800_000_000)
  })

  it.each([token({}), token({ exp: "soon" }), token(null), "", "a.b.c", "plain"])("is unknown for %p", (text) => {
    expect(tokenExpiry(text)).toBeNull()
  })
})
