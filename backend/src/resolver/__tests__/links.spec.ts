import { type Facts, linksOf, linkset, readLinkType } from "../links"

const SITE = "https://san.example"
const facts: Facts = {
  name: "Mật ong",
  handle: "mat-ong",
  producer_slug: "htx",
  certificate: "46/2024 A",
  recall: null,
  recall_handle: "mat-ong",
}
const lot = { code: "7K3M9QXZ-A1", serial: "0123456789ABCDEF" }

describe("where a label leads", () => {
  it("leads an item to its trace page, and to whatever its product has", () => {
    expect(linksOf(SITE, facts, lot)).toEqual({
      default: `${SITE}/t/7K3M9QXZ-A1/0123456789ABCDEF`,
      byType: {
        pip: `${SITE}/san-pham/mat-ong`,
        certificationInfo: `${SITE}/chung-nhan/46%2F2024%20A`,
        traceability: `${SITE}/t/7K3M9QXZ-A1/0123456789ABCDEF`,
        recallStatus: `${SITE}/t/7K3M9QXZ-A1`,
      },
    })
  })

  it("leads a product to its page while it is on sale, and to its maker afterwards", () => {
    expect(linksOf(SITE, facts, null).default).toBe(`${SITE}/san-pham/mat-ong`)
    expect(linksOf(SITE, { ...facts, handle: null }, null).default).toBe(`${SITE}/chu-the/htx`)
  })

  it("says of a product that lots of it are recalled, also once it is off sale, and nothing else of one that has none", () => {
    const recalled = { ...facts, handle: null, recall: "7K3M9QXZ" }
    const page = `${SITE}/san-pham/mat-ong`
    expect(linksOf(SITE, recalled, null)).toMatchObject({ default: page, byType: { recallStatus: page } })
    const neverShown = { ...recalled, recall_handle: null }
    expect(linksOf(SITE, neverShown, null).byType.recallStatus).toBe(`${SITE}/thu-hoi/7K3M9QXZ`)
    expect(linksOf(SITE, facts, null).byType).not.toHaveProperty("recallStatus")
  })

  it("leaves a lot's status to its own page, whatever became of others", () => {
    const { byType } = linksOf(SITE, { ...facts, recall: "7K3M9QXZ" }, lot)
    expect(byType.recallStatus).toBe(`${SITE}/t/7K3M9QXZ-A1`)
  })

  it("gives no certificate that is not in force", () => {
    expect(linksOf(SITE, { ...facts, certificate: null }, lot).byType).not.toHaveProperty("certificationInfo")
  })

  it("has exactly one default link, with a title and nothing else", () => {
    const { linkset: contexts } = JSON.parse(linkset(`${SITE}/01/1`, facts, linksOf(SITE, facts, lot))) as {
      linkset: Record<string, unknown>[]
    }
    expect(contexts).toHaveLength(1)
    expect(contexts[0]?.["https://gs1.org/voc/defaultLink"]).toEqual([
      { href: `${SITE}/t/7K3M9QXZ-A1/0123456789ABCDEF`, title: "Mật ong" },
    ])
  })

  it.each([
    ["gs1:pip", "pip"],
    ["https://gs1.org/voc/traceability", "traceability"],
    ["https://ref.gs1.org/voc/recallStatus", "recallStatus"],
    ["linkset", "linkset"],
    ["gs1:dpp", null],
    ["all", null],
    ["constructor", null],
  ])("reads linkType=%s", (text, type) => expect(readLinkType(text)).toBe(type))
})
