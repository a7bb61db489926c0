import { contentSecurityPolicy } from "../content-security-policy"
import { decodeSegment } from "../decode-segment"
import { picturePath } from "../picture"

describe("the address of a picture", () => {
  it.each([
    ["http://127.0.0.1:9000/static/a.webp", "/static/a.webp"],
    ["/static/a.webp", "/static/a.webp"],
    ["https://elsewhere.example/b.png", null],
    ["javascript:alert(1)", null],
    ["not an address", null],
    [null, null],
  ])("%s is shown as %s: from this site or not at all", (address, path) => {
    expect(picturePath(address)).toBe(path)
  })
})

describe("a segment of an address", () => {
  it("is decoded once, and refused when it is not well encoded", () => {
    expect(decodeSegment("46%2F2024")).toBe("46/2024")
    expect(decodeSegment("%25")).toBe("%")
    expect(decodeSegment("%E0%A4%A")).toBeNull()
  })
})

describe("the content security policy", () => {
  it("lets a page load from this site only, with scripts that carry its nonce", () => {
    const policy = contentSecurityPolicy({ nonce: "abc", development: false })
    expect(policy).toContain("script-src 'self' 'nonce-abc'")
    expect(policy).not.toMatch(/unsafe|https?:|\*/)
  })
})
