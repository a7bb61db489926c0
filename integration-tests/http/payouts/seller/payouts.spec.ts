import type { SellerPayouts } from "@san-ocop/kit/http/payouts"
import { ask } from "../../../support/ask"
import { FISH_SAUCE_PHONE, HONEY_PHONE, type SampleSeller, sampleSeller } from "../../../support/sample-people"

let seller: SampleSeller
let other: SampleSeller
beforeAll(async () => {
  seller = await sampleSeller(FISH_SAUCE_PHONE)
  other = await sampleSeller(HONEY_PHONE)
})

describe("what a stall is paid out", () => {
  it("is said with the terms, on a floor that pays directly, too", async () => {
    const { status, body } = await ask<SellerPayouts>("GET", `${seller.path}/payouts`, { token: seller.token })
    expect(status).toBe(200)
    expect(body.terms).toEqual({ hold_days: 7, minimum: 50_000, weekdays: [1, 4] })
  })

  it("is no other stall's business, and a page that is none is refused", async () => {
    expect((await ask("GET", `${seller.path}/payouts`, { token: other.token })).status).toBe(404)
    const wrong = await ask("GET", `${seller.path}/payouts?limit=0`, { token: seller.token })
    expect([wrong.status, wrong.body.field]).toEqual([400, "limit"])
  })
})
