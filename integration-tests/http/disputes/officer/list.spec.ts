import type { StallOrder } from "@san-ocop/kit/http/checkout"
import type { DisputeRow } from "@san-ocop/kit/http/disputes"
import type { Page } from "@san-ocop/kit/http/problem"
import { OPERATOR, PASSWORD } from "../../../support/accounts"
import { logIn } from "../../../support/api"
import { ask } from "../../../support/ask"
import { decide, sellerAnswers, shopperDisputes } from "../../../support/disputes"
import { conserveMoney } from "../../../support/money"
import { deliver } from "../../../support/orders"
import {
  FISH_SAUCE_PHONE,
  HONEY_PHONE,
  sampleOfficer,
  type SampleSeller,
  sampleSeller,
} from "../../../support/sample-people"
import { buy, PHONE, plentyOfGoods } from "../../../support/shopper"

conserveMoney()

let seller: SampleSeller
let officer: string
let elsewhere: string
let disputed: () => Promise<{ order: StallOrder; id: string }>

beforeAll(async () => {
  seller = await sampleSeller(HONEY_PHONE)
  officer = await sampleOfficer(seller.province_code)
  elsewhere = await sampleOfficer((await sampleSeller(FISH_SAUCE_PHONE)).province_code)
  const { variant_id } = await plentyOfGoods(seller)
  disputed = async () => {
    const order = await deliver(seller, await buy([{ variant_id, quantity: 1 }]))
    return { order, id: (await shopperDisputes(order)).body.id }
  }
})

const list = (token: string, query = "") =>
  ask<Page<DisputeRow>>("GET", `/department/disputes?limit=100${query}`, { token })
const find = async (token: string, id: string, query = "") =>
  (await list(token, query)).body.items.find((row) => row.id === id)

describe("disputes on a department's desk", () => {
  it("are those of its own province, with what waits and until when, and nothing of who the shopper is", async () => {
    const { order, id } = await disputed()
    const row = await find(officer, id)
    expect(row).toMatchObject({ state: "opened", order_code: order.code, is_late: false, amount: null, bearer: null })
    expect(row?.due_on).toMatch(/^\d{4}-\d\d-\d\d$/)
    const { body } = await list(officer, "&show=all")
    expect(JSON.stringify(body)).not.toContain(PHONE)
    expect(await find(elsewhere, id, "&show=all")).toBeUndefined()
  })

  it("that are decided say what was given back and who bears it, and are seen with all of them", async () => {
    const { id } = await disputed()
    await sellerAnswers(seller, id)
    const decision = { outcome: "refund", bearer: "seller", amount: 30_000, words: "Xét theo hình ảnh hai bên." }
    await decide(id, decision, await logIn("user", OPERATOR, PASSWORD))
    expect(await find(officer, id)).toBeUndefined()
    expect(await find(officer, id, "&show=all")).toMatchObject({ state: "decided", amount: 30_000, bearer: "seller" })
  })

  it("are asked for in words that it knows", async () => {
    const { status, body } = await ask<{ field: string }>("GET", "/department/disputes?show=late", { token: officer })
    expect([status, body.field]).toEqual([400, "show"])
  })
})
