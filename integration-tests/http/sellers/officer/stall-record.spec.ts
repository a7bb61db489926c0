import type { RestrictionReview } from "@san-ocop/kit/http/casework"
import type { Page } from "@san-ocop/kit/http/problem"
import type { StallListing, StallRecord } from "@san-ocop/kit/http/stall-record"
import { PASSWORD } from "../../../support/accounts"
import { logIn } from "../../../support/api"
import { ask } from "../../../support/ask"
import { newComplaint } from "../../../support/casework"
import { conserveMoney } from "../../../support/money"
import {
  FISH_SAUCE_PHONE,
  HONEY_PHONE,
  sampleOfficer,
  type SampleSeller,
  sampleSeller,
} from "../../../support/sample-people"
import { newGoods, plentyOfGoods, takeDown } from "../../../support/shopper"

jest.setTimeout(60_000)
conserveMoney()

let seller: SampleSeller
let officer: string
let elsewhere: string

beforeAll(async () => {
  seller = await sampleSeller(HONEY_PHONE)
  officer = await sampleOfficer(seller.province_code)
  elsewhere = await sampleOfficer((await sampleSeller(FISH_SAUCE_PHONE)).province_code)
})

const stall = (token: string, id = seller.id) => ask<StallRecord>("GET", `/department/sellers/${id}`, { token })
const listings = (token: string, offset = 0) =>
  ask<Page<StallListing>>("GET", `/department/sellers/${seller.id}/listings?limit=100&offset=${offset}`, { token })
/** Looked for on every page: other suites add listings to the same stall. */
async function listingOf(id: string): Promise<StallListing | undefined> {
  for (let offset = 0; ; offset += 100) {
    const { items, count } = (await listings(officer, offset)).body
    const found = items.find((one) => one.id === id)
    if (found || offset + items.length >= count) return found
  }
}

describe("a stall on a department's desk", () => {
  it("is found by its id and by the slug of its public page, in its own province and by who sees every one", async () => {
    const { body } = await stall(officer)
    expect(body).toMatchObject({ id: seller.id, status: "active", restricted_from: null })
    expect((await stall(officer, body.slug)).body.id).toBe(seller.id)
    const national = await logIn("officer", "toan-quoc@san-ocop.example", PASSWORD)
    expect((await stall(national)).body).toMatchObject({ id: seller.id, province_name: body.province_name })
    const refused = [await stall(elsewhere), await stall(elsewhere, body.slug), await listings(elsewhere)]
    expect(refused.map(({ status }) => status)).toEqual([404, 404, 404])
  })

  it("says how many people have which role and who lets it sell, and nothing else of the people", async () => {
    const { body } = await stall(officer)
    expect(body.members.find(({ role }) => role === "owner")?.count).toBeGreaterThan(0)
    expect(body.producers.map(({ id }) => id)).toContain(seller.producer_id)
    const { phone: _ofTheStall, ...rest } = body
    expect(JSON.stringify(rest)).not.toContain(HONEY_PHONE)
  })

  it("counts complaints, those that are open apart", async () => {
    const before = (await stall(officer)).body.complaints
    await newComplaint(await plentyOfGoods(seller))
    const after = (await stall(officer)).body.complaints
    expect([after.all - before.all, after.open - before.open]).toEqual([1, 1])
  })

  it("has its restrictions, and may not sell while one is in force", async () => {
    const body = { seller_id: seller.id, ground: "urgent_harm", words: "Hàng có nguy cơ gây hại cho người mua." }
    const made = await ask<RestrictionReview>("POST", "/department/restrictions", { token: officer, body })
    const measure = async () => (await stall(officer)).body.measures.find(({ id }) => id === made.body.id)
    try {
      const { effective_on } = made.body
      expect((await stall(officer)).body).toMatchObject({ status: "suspended", restricted_from: effective_on })
      expect(await measure()).toMatchObject({ kind: "restriction", state: "in_force", lifted_at: null, appeal: null })
    } finally {
      const lift = { token: officer, body: { words: "Đã khắc phục." } }
      await ask("POST", `/department/restrictions/${made.body.id}/lift`, lift)
    }
    expect((await stall(officer)).body.status).toBe("active")
    expect(await measure()).toMatchObject({ state: "lifted" })
  })

  it("has each take-down of its goods, with its appeal, and whether it holds", async () => {
    const goods = await newGoods(seller, "Mật ong bị gỡ")
    const of = async () => (await stall(officer)).body.take_downs.filter((one) => one.listing_id === goods.listing_id)
    expect(await of()).toEqual([])
    await takeDown(seller, goods)
    expect(await of()).toMatchObject([{ name: goods.name, holds: true, appeal: null }])
    expect(await listingOf(goods.listing_id)).toMatchObject({ name: goods.name, state: "taken_down" })
    const appeal = { token: seller.token, body: { words: "Hàng đúng như mô tả, xin xem lại." } }
    expect((await ask("POST", `${seller.path}/listings/${goods.listing_id}/appeal`, appeal)).status).toBeLessThan(300)
    expect(await of()).toMatchObject([{ holds: true, appeal: "opened" }])
    await ask("POST", `/department/listings/${goods.listing_id}/restore`, { token: officer, body: {} })
    await takeDown(seller, goods)
    expect(await of()).toMatchObject([
      { holds: true, appeal: null },
      { holds: false, appeal: expect.any(String) },
    ])
  })
})
