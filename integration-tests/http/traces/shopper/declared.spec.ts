import type { LotPage } from "@san-ocop/kit/http/lots"
import type { TracePage } from "@san-ocop/kit/http/trace"
import { ask } from "../../../support/ask"
import { withDatabase } from "../../../support/database"
import { lotToLabel } from "../../../support/labels/lot-to-label"
import { newLot } from "../../../support/lots"
import { FISH_SAUCE_PHONE, HONEY_PHONE, type SampleSeller, sampleSeller } from "../../../support/sample-people"

let seller: SampleSeller

beforeAll(async () => {
  seller = await sampleSeller(HONEY_PHONE)
})

const write = (lot: LotPage, step: Record<string, unknown>) =>
  ask<LotPage>("POST", `${seller.path}/lots/${lot.id}/events`, {
    token: seller.token,
    body: { step: "packing", at: new Date().toISOString(), ...step },
  })
const shown = async ({ code }: LotPage) => (await ask<TracePage>("GET", `/catalog/traces/${code}`)).body
/** A picture that the stall has put up. */
const aPicture = () =>
  withDatabase(async (database) => {
    const url = `http://127.0.0.1:9000/static/lo-${process.hrtime.bigint()}.webp`
    await database.query(
      `insert into listing_picture (id, seller_id, url, file_id, uploaded_by, uploaded_at)
         values ($1, $2, $3, $1, 'test', now())`,
      [`lpic_${process.hrtime.bigint()}`, seller.id, url],
    )
    return url
  })

describe("what everybody reads of a lot", () => {
  it("is where it was made, also where only a phone said so, to a hundred metres", async () => {
    const geo = "geo:22.123456,105.654321"
    const lot = await newLot(seller, { origin: { commune_code: null, place_name: null, geo } })
    expect(lot.missing).not.toContain("origin")
    expect(await shown(lot)).toMatchObject({ origin: "Tọa độ 22.123, 105.654" })
    expect((await write(lot, { geo })).status).toBe(201)
    expect((await shown(lot)).events.at(-1)?.place).toBe("Tọa độ 22.123, 105.654")
    expect(JSON.stringify(await shown(lot))).not.toContain("22.1234")
    await write(lot, { geo, place_name: "Xưởng 2", note: "Đóng hũ." })
    expect((await shown(lot)).events.at(-1)?.place).toBe("Xưởng 2")
  })

  it("is that its best-before was declared otherwise before, why and by whom", async () => {
    const lot = await newLot(seller, { best_before: "2099-01-01", supplier: "Tổ hợp tác A" })
    const corrected = await ask("POST", `${seller.path}/lots/${lot.id}/correct`, {
      token: seller.token,
      body: { reason: "In nhầm hạn dùng trên nhãn.", best_before: "2098-01-01", supplier: "Tổ hợp tác B" },
    })
    expect(corrected.status).toBe(200)
    const page = await shown(lot)
    expect(page.best_before).toBe("2098-01-01")
    expect(page.corrections).toMatchObject([
      { field: "best_before", before: "2099-01-01", after: "2098-01-01", reason: "In nhầm hạn dùng trên nhãn." },
    ])
    expect(JSON.stringify(page)).not.toContain("Tổ hợp tác")
  })

  it("is the certificate of who made the lot, whoever makes the product today", async () => {
    const lot = await lotToLabel(100, seller.id)
    const code = `${lot.platform_key}-${lot.lot_number}`
    const badge = async () => (await ask<TracePage>("GET", `/catalog/traces/${code}`)).body.badge?.stars ?? null
    expect(await badge()).toBe(4)
    const { producer_id } = await sampleSeller(FISH_SAUCE_PHONE)
    await withDatabase((database) =>
      database.query("insert into product_producer (id, product_id, producer_id) values ($1, $2, $3)", [
        `prodprod_${lot.product_id}`,
        lot.product_id,
        producer_id,
      ]),
    )
    expect(await badge()).toBe(4)
    await withDatabase((database) =>
      database.query("update certificate set producer_id = $2 where product_id = $1", [lot.product_id, producer_id]),
    )
    expect(await badge()).toBeNull()
  })

  it("is its own pictures and those of its steps", async () => {
    const [of_lot, of_step] = [await aPicture(), await aPicture()]
    const lot = await newLot(seller, { pictures: [of_lot] })
    await write(lot, { pictures: [of_step] })
    const page = await shown(lot)
    expect([page.pictures, page.events.at(-1)?.pictures]).toEqual([[of_lot], [of_step]])
  })

  it("is not what else is in its box, nor who receives it", async () => {
    const lots = [await newLot(seller), await newLot(seller)]
    const box = { kind: "box", product_id: null, name: "Thùng", quantity: 1, unit: "thùng" }
    await newLot(seller, { ...box, parts: lots.map(({ id }) => ({ lot_id: id, quantity: 12 })) })
    const [one, other] = lots
    if (!one || !other) throw new Error("no lots")
    await write(one, { step: "shipping", party: "Siêu thị Hoa Sen" })
    const page = await shown(one)
    expect(page.events.map(({ step }) => step)).toEqual(expect.arrayContaining(["packing", "shipping"]))
    expect(JSON.stringify(page)).not.toContain(other.code)
    expect(JSON.stringify(page)).not.toContain("Siêu thị Hoa Sen")
  })

  it("is at most twenty of the lots that it is made of, and how many more there are", async () => {
    const material = (nth: number) =>
      newLot(seller, { kind: "material", product_id: null, name: `Hoa ${nth}`, unit: "kg" })
    const parts = []
    for (let nth = 0; nth < 23; nth += 1) parts.push({ lot_id: (await material(nth)).id, quantity: 1 })
    const lot = await newLot(seller, { parts })
    const { events } = await shown(lot)
    expect(events[0]?.parts).toHaveLength(21)
    expect(events[0]?.parts.at(-1)).toBe("và 3 lô khác")
  })
})
