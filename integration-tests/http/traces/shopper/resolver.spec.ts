import { labelledLot, type LabelledLot, scan, serialOf } from "../../../support/labels"
import { withDatabase } from "../../../support/database"
import { HONEY_PHONE, sampleSeller } from "../../../support/sample-people"

const SITE = process.env.STOREFRONT_URL ?? ""
const LINKSET = { accept: "application/linkset+json" }
const VOC = "https://gs1.org/voc/"

let lot: LabelledLot
let gs1: string
let own: string

beforeAll(async () => {
  lot = await labelledLot((await sampleSeller(HONEY_PHONE)).id)
  gs1 = `/01/${lot.gtin}/10/${lot.lot_number}`
  own = `/T/${lot.platform_key}/${lot.lot_number}`
})

const leadsTo = async (path: string): Promise<string | null> => {
  const answer = await scan(path)
  expect([path, answer.status]).toEqual([path, 307])
  return answer.headers.get("location")
}

describe("an address on a label", () => {
  it("leads to the trace page of its lot, by GTIN, by our key and by the lot's code, in any case", async () => {
    const page = `${SITE}/t/${lot.code}`
    for (const path of [gs1, own, own.toLowerCase(), `${gs1}/`, `/t/${lot.code}`, `/t/${lot.code.toLowerCase()}`]) {
      expect(await leadsTo(path)).toBe(page)
    }
  })

  it("leads to the page of the item, also where the serial is forged: that page says so", async () => {
    const serial = serialOf(lot, 1)
    expect(await leadsTo(`${gs1}/21/${serial}`)).toBe(`${SITE}/t/${lot.code}/${serial}`)
    expect(await leadsTo(`${own}/0123456789ABCDEF`)).toBe(`${SITE}/t/${lot.code}/0123456789ABCDEF`)
  })

  it("of a product leads to its page in the shop", async () => {
    expect(await leadsTo(`/01/${lot.gtin}`)).toBe(`${SITE}/san-pham/${lot.handle}`)
    expect(await leadsTo(`/T/${lot.platform_key}`)).toBe(`${SITE}/san-pham/${lot.handle}`)
  })

  it("with a lot that is not on the books walks up to the product, and leads to the page that warns", async () => {
    expect(await leadsTo(`/01/${lot.gtin}/10/NOLOT`)).toBe(`${SITE}/t/${lot.gtin}-NOLOT`)
    const { linkset } = (await (await scan(`/01/${lot.gtin}/10/NOLOT`, LINKSET)).json()) as {
      linkset: { anchor: string }[]
    }
    expect(linkset.map(({ anchor }) => new URL(anchor).pathname)).toEqual([`/01/${lot.gtin}`])
  })

  it("reads %2F as a slash inside one lot, and finds nothing behind %252F", async () => {
    expect(await leadsTo(`/01/${lot.gtin}/10/A%2FB`)).toBe(`${SITE}/t/${lot.gtin}-A%2FB`)
    expect((await scan(`/01/${lot.gtin}/10/A%252FB`)).status).toBe(404)
  })

  it.each([
    ["a GTIN with a wrong check digit", (gtin: string) => `/01/${gtin.slice(0, 13)}${(Number(gtin[13]) + 1) % 10}`],
    ["a lot without its number", (gtin: string) => `/01/${gtin}/10`],
    ["a slash that is not encoded", (gtin: string) => `/01/${gtin}/10/A/B`],
    ["a serial before its lot", (gtin: string) => `/01/${gtin}/21/1/10/A`],
    ["an impossible lot of ours", () => `/T/${lot.platform_key}/123456789`],
  ])("is refused with 400 for %s, for people and for programs", async (_what, path) => {
    const answer = await scan(path(lot.gtin), { accept: "text/html" })
    expect(answer.status).toBe(400)
    expect(await answer.text()).toContain("<h1>Mã này không đúng</h1>")
    const told = await scan(path(lot.gtin), { accept: "application/json" })
    expect([told.status, await told.json()]).toMatchObject([400, { type: "invalid_data", code: "label_malformed" }])
  })

  it("is refused with 400 for broken encoding", async () => {
    expect((await scan(`/01/${lot.gtin}/10/%zz`)).status).toBe(400)
  })

  it.each(["/01/09506000134352", "/T/00000000", "/T/00000000/A1", "/t/KHONG-CO-LO-NAY"])(
    "of what is not on the books is a 404 that warns: %s",
    async (path) => {
      const answer = await scan(path, { accept: "text/html" })
      expect([answer.status, answer.headers.get("content-type")]).toEqual([404, "text/html; charset=utf-8"])
      expect(await answer.text()).toContain("không do sàn cấp")
    },
  )

  it("passes the rest of the query on", async () => {
    expect(await leadsTo(`${gs1}?17=301001&linkType=gs1:traceability`)).toBe(`${SITE}/t/${lot.code}?17=301001`)
  })

  it("answers for ever: after the goods are renamed, taken off sale and recalled, and under the older key", async () => {
    const title = await withDatabase(async (database) => {
      const { rows } = await database.query<{ title: string }>("select title from product where id = $1", [
        lot.product_id,
      ])
      await database.query("update lot set state = 'recalled' where id = $1", [lot.id])
      await database.query("update product set title = 'Tên mới' where id = $1", [lot.product_id])
      await database.query("update product_identifier set retired_at = now() where value = $1", [lot.platform_key])
      await database.query("update product set status = 'draft' where id = $1", [lot.product_id])
      return rows[0]?.title
    })
    try {
      expect(await leadsTo(own)).toBe(`${SITE}/t/${lot.code}`)
      expect(await leadsTo(`/T/${lot.platform_key}`)).toContain(`${SITE}/chu-the/`)
    } finally {
      await withDatabase(async (database) => {
        await database.query("update product set status = 'published', title = $2 where id = $1", [
          lot.product_id,
          title,
        ])
        await database.query("update product_identifier set retired_at = null where value = $1", [lot.platform_key])
      })
    }
  })
})

describe("the links of a label", () => {
  const linksOf = async (path: string, headers: Record<string, string> = {}) => {
    const answer = await scan(path, headers)
    expect([answer.status, answer.headers.get("content-type")]).toEqual([200, "application/linkset+json"])
    expect(answer.headers.get("link")).toContain(`rel="http://www.w3.org/ns/json-ld#context"`)
    const { linkset } = (await answer.json()) as { linkset: Record<string, { href: string; title: string }[]>[] }
    return linkset
  }

  it.each([
    ["asked for by Accept", "", LINKSET],
    ["asked for by linkType", "?linkType=linkset", {}],
  ])("are one linkset with one default link, %s", async (_how, query, headers) => {
    const linkset = await linksOf(gs1 + query, headers as Record<string, string>)
    expect(linkset).toHaveLength(1)
    const [context] = linkset
    expect(context?.anchor).toMatch(new RegExp(`^https?://[^/]+${gs1}$`))
    expect(context?.[`${VOC}defaultLink`]).toEqual([{ href: `${SITE}/t/${lot.code}`, title: expect.any(String) }])
    expect(context?.[`${VOC}traceability`]?.[0]?.href).toBe(`${SITE}/t/${lot.code}`)
    expect(context?.[`${VOC}recallStatus`]?.[0]?.href).toBe(`${SITE}/t/${lot.code}`)
    expect(context?.[`${VOC}pip`]?.[0]?.href).toBe(`${SITE}/san-pham/${lot.handle}`)
  })

  it("are followed one by one, and a type that there is none of is not found", async () => {
    expect(await leadsTo(`${gs1}?linkType=gs1:pip`)).toBe(`${SITE}/san-pham/${lot.handle}`)
    expect(await leadsTo(`${gs1}?linkType=https://ref.gs1.org/voc/recallStatus`)).toBe(`${SITE}/t/${lot.code}`)
    expect(await leadsTo(`${gs1}?linkType=gs1:traceability`)).toBe(`${SITE}/t/${lot.code}`)
    expect(await leadsTo(`${gs1}?linkType=gs1:certificationInfo`)).toContain(`${SITE}/chung-nhan/`)
    expect(await leadsTo(`${gs1}?linkType=gs1:defaultLink`)).toBe(`${SITE}/t/${lot.code}`)
    // Nothing stands behind the first two yet: no address is given that leads nowhere.
    for (const type of ["gs1:epcis", "gs1:jws", "gs1:dpp", "all", "gs1:nothing"]) {
      expect((await scan(`${gs1}?linkType=${type}`)).status).toBe(404)
    }
  })

  it("are named in the header of a redirect, open to programs of other sites", async () => {
    const answer = await scan(gs1)
    expect(answer.headers.get("link")).toMatch(/\?linkType=linkset>; rel="linkset"; type="application\/linkset\+json"$/)
    expect(answer.headers.get("access-control-allow-origin")).toBe("*")
    expect((await scan(gs1, {}, "HEAD")).status).toBe(307)
    const options = await scan(gs1, {}, "OPTIONS")
    expect([options.status, options.headers.get("access-control-allow-methods")]).toEqual([204, "GET, HEAD, OPTIONS"])
  })
})

it("the resolver says what it is", async () => {
  const answer = await scan("/.well-known/gs1resolver")
  expect([answer.status, answer.headers.get("access-control-allow-origin")]).toEqual([200, "*"])
  expect(await answer.json()).toMatchObject({
    resolverRoot: expect.stringMatching(/^https?:\/\//) as string,
    supportedPrimaryKeys: ["01"],
    supportedLinkType: [{ namespace: VOC, prefix: "gs1:" }],
  })
})
