import { checkDigit } from "@san-ocop/kit/gs1/check-digit"
import type { LotPage } from "@san-ocop/kit/http/lots"
import { ask } from "../../../support/ask"
import { withDatabase } from "../../../support/database"
import { scan } from "../../../support/labels"
import { newLot } from "../../../support/lots"
import { newLot as olderLot } from "../../../support/recall-lots"
import { HONEY_PHONE, type SampleSeller, sampleSeller } from "../../../support/sample-people"
import { newGoods } from "../../../support/shopper"

const SITE = process.env.STOREFRONT_URL ?? ""
let seller: SampleSeller

beforeAll(async () => {
  seller = await sampleSeller(HONEY_PHONE)
})

type Said = { quantityList?: Named[]; inputQuantityList?: Named[]; outputQuantityList?: Named[] }
type Named = { epcClass: string }

/** What the events of a lot say, oldest first, from the bytes that a log would hash. */
const saidOf = ({ id }: { id: string }): Promise<Said[]> =>
  withDatabase(async (database) => {
    const { rows } = await database.query<{ bytes: string }>(
      "select bytes from trace_event where lot_id = $1 order by recorded_at, id",
      [id],
    )
    return rows.map(({ bytes }) => JSON.parse(bytes) as Said)
  })

/** Where the resolver leads whoever asks for an address that stands in an event. */
async function answerTo(address: string | undefined): Promise<[status: number, location: string | null]> {
  const { pathname } = new URL(address ?? "")
  const { status, headers } = await scan(pathname)
  return [status, headers.get("location")]
}

describe("the name of a lot in its events", () => {
  it("is an address that the resolver answers, of goods with their page", async () => {
    const lot = await newLot(seller)
    const [made] = await saidOf(lot)
    const name = made?.quantityList?.[0]?.epcClass
    expect(new URL(name ?? "").pathname).toMatch(/^\/(?:T|01)\//)
    expect(await answerTo(name)).toEqual([307, `${SITE}/t/${lot.code}`])
  })

  it("is one of ours for a material, which leads to its maker", async () => {
    const material = await newLot(seller, { kind: "material", product_id: null, name: "Mật thô", unit: "kg" })
    const lot = await newLot(seller, { parts: [{ lot_id: material.id, quantity: 3 }] })
    const [made] = await saidOf(lot)
    const name = made?.inputQuantityList?.[0]?.epcClass
    expect(new URL(name ?? "").pathname).toBe(`/T/${material.code}`)
    expect(await answerTo(name)).toEqual([307, expect.stringContaining(`${SITE}/chu-the/`)])
    expect((await scan(`/T/${material.code}/0123456789ABCDEF`)).status).toBe(404)
    expect((await ask("GET", `/catalog/traces/${material.code}`)).status).toBe(404)
  })

  it("stays when the product gets a GTIN, whose Digital Link leads to the same lot and names the next one", async () => {
    const lot = await newLot(seller)
    const digits = `893${String(process.hrtime.bigint()).slice(-9)}`
    const gtin = `${digits}${checkDigit(digits)}`
    const body = { product_id: lot.product_id, scheme: "gs1", value: gtin }
    expect((await ask("POST", `${seller.path}/product-identifiers`, { token: seller.token, body })).status).toBe(201)
    const packing = { step: "packing", at: new Date().toISOString() }
    await ask<LotPage>("POST", `${seller.path}/lots/${lot.id}/events`, { token: seller.token, body: packing })
    const [first, second] = await saidOf(lot)
    expect(second?.quantityList?.[0]?.epcClass).toBe(first?.quantityList?.[0]?.epcClass)
    const link = `/01/0${gtin}/10/${lot.lot_number ?? ""}`
    expect((await scan(link)).headers.get("location")).toBe(`${SITE}/t/${lot.code}`)
    const next = await newLot(seller)
    const [made] = await saidOf(next)
    expect(new URL(made?.quantityList?.[0]?.epcClass ?? "").pathname).toBe(`/01/0${gtin}/10/${next.lot_number ?? ""}`)
    expect(await answerTo(made?.quantityList?.[0]?.epcClass)).toEqual([307, `${SITE}/t/${next.code}`])
  })

  it("of a lot that was recorded under an older name is new in its next event, and both lead to it", async () => {
    const lot = await olderLot(seller, await newGoods(seller))
    const old = `urn:san-ocop:lot:${lot.code}`
    await withDatabase((database) =>
      database.query(
        `insert into trace_event (id, event_id, lot_id, event_type, biz_step, event_time, declared_by, recorded_at, bytes)
          values ('tevt_' || $1, 'urn:thu:' || $1, $2, 'ObjectEvent', 'packing', '2020-01-01', 'HTX', '2020-01-01', $3)`,
        [lot.code, lot.id, JSON.stringify({ quantityList: [{ epcClass: old }] })],
      ),
    )
    const shipping = { step: "shipping", at: new Date().toISOString() }
    const path = `${seller.path}/lots/${lot.id}/events`
    const { status, body } = await ask<LotPage>("POST", path, { token: seller.token, body: shipping })
    expect([status, body.events.map(({ step }) => step)]).toEqual([201, ["packing", "shipping"]])
    const names = (await saidOf(lot)).map(({ quantityList }) => quantityList?.[0]?.epcClass)
    expect(names).toEqual([old, expect.stringMatching(/^http/)])
    const page = `${SITE}/t/${lot.code}`
    expect(await answerTo(names[1])).toEqual([307, page])
    expect((await scan(`/t/${old.slice("urn:san-ocop:lot:".length)}`)).headers.get("location")).toBe(page)
  })
})
