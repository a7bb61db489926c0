import { NextRequest } from "next/server"
import { proxy } from "../../proxy"
import { generateMetadata } from "../layout"
import robots from "../robots"
import sitemap from "../sitemap"

jest.mock("next/server", () => ({
  ...jest.requireActual<object>("next/server"),
  connection: () => Promise.resolve(), // there is no request that could be waited for
}))
jest.mock("../globals.css", () => ({}))
jest.mock("@/shared/seo/share", () => ({ siteCard: () => ({}) }))
jest.mock("@/features/catalog/data/catalog", () => ({
  readSitemap: () =>
    Promise.resolve({
      paths: [
        { path: "/", changed_on: "2026-11-20" },
        { path: "/san/thanh-hoa", changed_on: "2026-11-20" },
        { path: "/san-pham/nuoc-mam-le-gia", changed_on: "2026-11-19" },
        { path: "/chu-the/le-gia", changed_on: "2026-11-18" },
      ],
    }),
}))

const SITE = "https://san.example.vn"
const before = process.env
beforeEach(() => (process.env = { ...before, STOREFRONT_URL: SITE, DEMO: undefined }))
afterAll(() => (process.env = before))

/** What the header of a page tells robots. */
const header = async (path: string) => (await proxy(new NextRequest(SITE + path))).headers.get("x-robots-tag")
const rules = async () => {
  const told = (await robots()).rules
  return Array.isArray(told) ? told : [told]
}
/** May everybody's robot ask for the path? As robots.txt is read: by the beginning of a path. */
const mayAsk = async (path: string) => {
  const forbidden = (await rules()).flatMap(({ disallow = [] }) => disallow)
  return !forbidden.some((beginning) => path.startsWith(beginning))
}

const PUBLIC = ["/", "/san", "/san/thanh-hoa", "/san-pham/nuoc-mam-le-gia", "/gian-hang/le-gia", "/chu-the/le-gia"]
const PRIVATE = ["/gio-hang", "/dat-hang", "/don-hang/7K3M-9QXZ", "/tra-cuu-don-hang", "/kenh-nguoi-ban/le-gia", "/so"]

describe("a floor in production", () => {
  it.each(PUBLIC)("lets search engines list %s", async (path) => {
    expect([await mayAsk(path), await header(path)]).toEqual([true, null])
  })

  it("says of no page in general that it may not be listed", () => {
    expect(generateMetadata().robots).toBeUndefined()
  })

  it.each(PRIVATE)("keeps them out of %s", async (path) => {
    expect(await mayAsk(path)).toBe(false)
  })

  it("names its sitemap by the shop's own public address", async () => {
    expect((await robots()).sitemap).toBe(`${SITE}/sitemap.xml`)
  })

  it("lists each page once, by that address, and none that robots may not ask for", async () => {
    const urls = (await sitemap()).map(({ url }) => url)
    expect(urls.filter((url) => url === `${SITE}/`)).toHaveLength(1)
    expect(new Set(urls).size).toBe(urls.length)
    expect(urls).toContain(`${SITE}/san-pham/nuoc-mam-le-gia`)
    for (const url of urls) expect([url, await mayAsk(url.slice(SITE.length))]).toEqual([url, true])
  })

  it("is one for every spelling of DEMO but “true”", async () => {
    process.env["DEMO"] = "false"
    expect([await mayAsk("/"), await header("/"), generateMetadata().robots]).toEqual([true, null, undefined])
  })
})

describe("a demonstration", () => {
  beforeEach(() => (process.env["DEMO"] = "true"))

  it.each([...PUBLIC, ...PRIVATE])("keeps search engines out of %s, in robots.txt and by a header", async (path) => {
    expect([await mayAsk(path), await header(path)]).toEqual([false, "noindex, nofollow"])
  })

  it("says so in the head of every page, and names no sitemap", async () => {
    expect(generateMetadata().robots).toEqual({ index: false, follow: false })
    expect((await robots()).sitemap).toBeUndefined()
  })
})
