import { randomUUID } from "node:crypto"
import type { Genealogy, LotPage, SellerLotRow } from "@san-ocop/kit/http/lots"
import type { Page } from "@san-ocop/kit/http/problem"
import type { TracePage } from "@san-ocop/kit/http/trace"
import { ask } from "../../../support/ask"
import { aProduct, newLot } from "../../../support/lots"
import { FISH_SAUCE_PHONE, HONEY_PHONE, type SampleSeller, sampleSeller } from "../../../support/sample-people"

let seller: SampleSeller
let other: SampleSeller
let product_id: string
let today: string

beforeAll(async () => {
  seller = await sampleSeller(HONEY_PHONE)
  other = await sampleSeller(FISH_SAUCE_PHONE)
  ;({ product_id, today } = await aProduct(seller))
})

const write = (path: string, body: unknown, by = seller) =>
  ask<LotPage>("POST", `${seller.path}/lots${path}`, { token: by.token, body })
const material = (name: string) => newLot(seller, { kind: "material", product_id: null, name, unit: "kg" })
const packing = { step: "packing", note: "Đóng hũ thủy tinh." }

describe("a lot", () => {
  it("is recorded with product, quantity and days alone, and says what nobody has declared", async () => {
    const lot = await newLot(seller)
    expect(lot).toMatchObject({ product_id, quantity: 120, unit: "hũ", made_on: today, state: "open" })
    expect(lot.lot_number).toMatch(/^[0-9]{6}[0-9A-Z]{2}$/)
    expect(lot.missing).toEqual(expect.arrayContaining(["brand", "best_before", "standards", "origin"]))
    expect(lot.events).toMatchObject([{ step: "commissioning", declared_by: lot.declared_by, confirmations: [] }])
  })

  it("is complete when all that the decree asks for is declared", async () => {
    const said = { brand: "Mật ong Núi", standards: "TCVN 5267-1:2008", best_before: "2099-01-01" }
    const lot = await newLot(seller, {
      ...said,
      origin: { commune_code: null, place_name: "Vườn nhãn", geo: "geo:21.5,105.2" },
    })
    expect(lot).toMatchObject({ ...said, origin: "Vườn nhãn", origin_geo: "geo:21.5,105.2" })
    expect(lot.missing.filter((datum) => datum !== "picture" && datum !== "producer_address")).toEqual([])
  })

  it("answers on its public page at once, by the key of its product and its number", async () => {
    const lot = await newLot(seller)
    const key = lot.identifiers.find(({ scheme }) => scheme === "platform")?.value
    expect(lot.code).toBe(`${key}-${lot.lot_number}`)
    const { body } = await ask<TracePage>("GET", `/catalog/traces/${lot.code}`)
    expect(body).toMatchObject({ code: lot.code, verdict: "known" })
  })

  it("takes a number of the maker's own once", async () => {
    const lot_number = `M${process.hrtime.bigint().toString(36).toUpperCase().slice(-6)}`
    expect((await newLot(seller, { lot_number })).lot_number).toBe(lot_number)
    const again = await write("", { product_id, lot_number, made_on: today, quantity: 1, unit: "hũ" })
    expect([again.status, again.body.field]).toEqual([409, "lot_number"])
  })

  it("is one lot when its form is sent again, with the number that it has", async () => {
    const lot_number = `K${process.hrtime.bigint().toString(36).toUpperCase().slice(-6)}`
    const body = { request_key: randomUUID(), product_id, lot_number, made_on: today, quantity: 12, unit: "hũ" }
    const [first, again] = [await write("", body), await write("", body)]
    expect([first.status, again.status, again.body.id]).toEqual([201, 201, first.body.id])
    expect(await write("", { ...body, quantity: 13 })).toMatchObject({ status: 409, body: { code: "form_used" } })
  })

  it.each([
    ["another stall's product", { product_id: "prod_khong_co" }, "product_id"],
    ["no quantity", { quantity: 0 }, "quantity"],
    ["half a jar", { quantity: 1.5 }, "quantity"],
    ["a day that is none", { made_on: "2026-02-30" }, "made_on"],
    ["an end before its beginning", { best_before: "2000-01-01" }, "best_before"],
    ["a number that no label carries", { lot_number: "LÔ-1" }, "lot_number"],
    ["a number that scanners take for a key", { lot_number: "414" }, "lot_number"],
    ["a place off the earth", { origin: { commune_code: null, place_name: null, geo: "geo:91,181" } }, "origin.geo"],
    [
      "a commune that is none",
      { origin: { commune_code: "99999", place_name: null, geo: null } },
      "origin.commune_code",
    ],
    ["a picture from elsewhere", { pictures: ["https://example.com/a.jpg"] }, "pictures"],
    ["a field that is ours", { state: "recalled" }, "state"],
  ])("is refused with %s", async (_what, change, field) => {
    const { status, body } = await write("", { product_id, made_on: today, quantity: 5, unit: "hũ", ...change })
    expect([status, body.field]).toEqual([400, field])
  })

  it("is not made on a day to come", async () => {
    const { status, body } = await write("", { product_id, made_on: "2099-01-01", quantity: 5, unit: "hũ" })
    expect([status, body.type, body.field]).toEqual([422, "unprocessable", "made_on"])
  })

  it("does not exist for another stall", async () => {
    const lot = await newLot(seller)
    const seen = await ask("GET", `${other.path}/lots/${lot.id}`, { token: other.token })
    const written = await ask("POST", `${other.path}/lots/${lot.id}/close`, { token: other.token, body: {} })
    expect([seen.status, written.status]).toEqual([404, 404])
  })

  it("is found among the stall's lots by its number", async () => {
    const lot = await newLot(seller)
    const path = `${seller.path}/lots?q=${lot.code}&kind=goods`
    const { body } = await ask<Page<SellerLotRow>>("GET", path, { token: seller.token })
    expect(body.items.map(({ id }) => id)).toEqual([lot.id])
  })
})

describe("a step", () => {
  it("is added with who declared it, and refused the second time", async () => {
    const lot = await newLot(seller)
    const at = new Date().toISOString()
    const { status, body } = await write(`/${lot.id}/events`, { ...packing, at, party: "Xưởng 2" })
    expect(status).toBe(201)
    expect(body.events.at(-1)).toMatchObject({ step: "packing", party: "Xưởng 2", declared_by: lot.declared_by })
    expect((await write(`/${lot.id}/events`, { ...packing, at, party: "Xưởng 2" })).status).toBe(409)
  })

  it("is accepted two minutes ahead of our clock and refused two hours ahead", async () => {
    const lot = await newLot(seller)
    const ahead = (minutes: number) => ({ ...packing, at: new Date(Date.now() + minutes * 60_000).toISOString() })
    expect((await write(`/${lot.id}/events`, ahead(2))).status).toBe(201)
    const late = await write(`/${lot.id}/events`, ahead(120))
    expect([late.status, late.body.field, late.body.code]).toEqual([422, "at", "in_future"])
  })

  it("is corrected by a second declaration, and the first stays to be read", async () => {
    const lot = await newLot(seller)
    const at = new Date().toISOString()
    const added = await write(`/${lot.id}/events`, { ...packing, at })
    const mistake = added.body.events.find(({ step }) => step === "packing")
    const event = { ...packing, at, note: "Đóng hũ nhựa." }
    const path = `/${lot.id}/events/${mistake?.id}/correct`
    const { status, body } = await write(path, { reason: "Ghi nhầm loại hũ.", event })
    expect(status).toBe(200)
    expect(body.events.filter(({ step }) => step === "packing")).toMatchObject([
      { note: "Đóng hũ thủy tinh.", correction: { reason: "Ghi nhầm loại hũ." }, may_correct: false },
      { note: "Đóng hũ nhựa.", correction: null },
    ])
    const shown = await ask<TracePage>("GET", `/catalog/traces/${lot.code}`)
    expect(shown.body.events.map(({ note }) => note)).toEqual([null, "Đóng hũ nhựa."])
    expect((await write(path, { reason: "Ghi nhầm lần nữa.", event: null })).status).toBe(409)
  })

  it("is not added to a lot that is closed", async () => {
    const lot = await newLot(seller)
    expect((await write(`/${lot.id}/close`, {})).body.state).toBe("closed")
    const { status, body } = await write(`/${lot.id}/events`, { ...packing, at: new Date().toISOString() })
    expect([status, body.code]).toEqual([400, "lot_closed"])
  })
})

describe("a fact of a lot", () => {
  it("is declared anew with a reason, and what was said before stays", async () => {
    const lot = await newLot(seller)
    const { body } = await write(`/${lot.id}/correct`, {
      reason: "Đếm lại trong kho.",
      quantity: 118,
      brand: "Ong Núi",
    })
    expect(body).toMatchObject({ quantity: 118, brand: "Ong Núi" })
    expect(body.corrections).toMatchObject([
      { field: "brand", before: null, after: "Ong Núi" },
      { field: "quantity", before: "120", after: "118", reason: "Đếm lại trong kho." },
    ])
  })

  it("is not declared anew without a reason, nor to what it was", async () => {
    const lot = await newLot(seller)
    expect((await write(`/${lot.id}/correct`, { quantity: 1 })).body.field).toBe("reason")
    const same = { reason: "Không đổi gì cả.", quantity: 120 }
    expect((await write(`/${lot.id}/correct`, same)).body.code).toBe("nothing_changed")
  })
})

describe("goods", () => {
  it("are made of many materials and packed in boxes, and each lot is found once on the way", async () => {
    const materials = [await material("Hoa nhãn"), await material("Hoa vải")]
    const goods = await newLot(seller, { parts: materials.map(({ id }) => ({ lot_id: id, quantity: 10 })) })
    const box = await newLot(seller, {
      kind: "box",
      product_id: null,
      name: "Thùng 24 hũ",
      quantity: 1,
      unit: "thùng",
      parts: [{ lot_id: goods.id, quantity: 24 }],
    })
    const token = seller.token
    const { body } = await ask<Genealogy>("GET", `${seller.path}/lots/${goods.id}/genealogy`, { token })
    expect(body.upstream.map(({ id }) => id).sort()).toEqual(materials.map(({ id }) => id).sort())
    expect(body.downstream.map(({ id }) => id)).toEqual([box.id])
    const first = await ask<Genealogy>("GET", `${seller.path}/lots/${materials[0]?.id}/genealogy`, { token })
    expect(first.body.downstream.map(({ id }) => id)).toEqual([goods.id, box.id])
    expect(first.body.upstream).toEqual([])
  })

  it("are not made of another stall's lots", async () => {
    const theirs = await newLot(other, { kind: "material", product_id: null, name: "Cá cơm" })
    const body = { product_id, made_on: today, quantity: 5, unit: "hũ", parts: [{ lot_id: theirs.id }] }
    const answer = await write("", body)
    expect([answer.status, answer.body.field]).toEqual([400, "parts.0.lot_id"])
  })

  it("no longer hang together when the step is declared a mistake", async () => {
    const one = await material("Sáp ong")
    const goods = await newLot(seller, { parts: [{ lot_id: one.id, quantity: null }] })
    await write(`/${goods.id}/events/${goods.events[0]?.id}/correct`, { reason: "Chọn nhầm lô.", event: null })
    const { body } = await ask<Genealogy>("GET", `${seller.path}/lots/${goods.id}/genealogy`, { token: seller.token })
    expect(body.upstream).toEqual([])
  })
})
