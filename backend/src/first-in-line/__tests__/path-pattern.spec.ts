import { findPattern, patternOf } from "../path-pattern"

const PATTERNS = [
  "/catalog/floors/[slug]",
  "/catalog/floors/[slug]/notices",
  "/catalog/floors/all",
  "/catalog/traces/[code]/[serial]",
].map(patternOf)
const find = (path: string) => {
  const found = findPattern(PATTERNS, path)
  return found && [found.pattern.path, found.params]
}

describe("findPattern", () => {
  it("names the parameters by their folders", () => {
    expect(find("/catalog/traces/LO-1/ABC")).toEqual(["/catalog/traces/:code/:serial", { code: "LO-1", serial: "ABC" }])
  })

  it("puts a segment that is spelt out before a parameter", () => {
    expect(find("/catalog/floors/all")).toEqual(["/catalog/floors/all", {}])
  })

  it("decodes a parameter once, and only then may it hold a slash", () => {
    expect(find("/catalog/floors/m%E1%BA%ADt%2Fong")).toEqual(["/catalog/floors/:slug", { slug: "mật/ong" }])
    expect(find("/catalog/floors/a%252Fb")).toEqual(["/catalog/floors/:slug", { slug: "a%2Fb" }])
  })

  it.each([
    "/catalog/floors",
    "/catalog/floors/",
    "/catalog/floors/a/",
    "/catalog/Floors/a",
    "/catalog/floors/%E0%A4%A",
    "/catalog/floors/a/b/c",
  ])("leaves %s to the router", (path) => expect(find(path)).toBeNull())

  it.each(["a", "Mật ong", "../..", "%2F", "🍯", "a?b#c", "\u0000"])(
    "finds any segment that is encoded as it should be: %j",
    (slug) => {
      expect(find(`/catalog/floors/${encodeURIComponent(slug)}/notices`)).toEqual([
        "/catalog/floors/:slug/notices",
        { slug },
      ])
    },
  )
})
