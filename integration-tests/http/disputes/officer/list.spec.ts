import type { StallOrder } from "@san-ocop/kit/http/checkout"
import type { Dispute, DisputeRow } from "@san-ocop/kit/http/disputes"
import type { Page } from "@san-ocop/kit/http/problem"
import { formatLookupCode } from "@san-ocop/kit/lookup-code"
import { OPERATOR, PASSWORD } from "../../../support/accounts"
import { logIn } from "../../../support/api"
import { ask } from "../../../support/ask"
import { decide, sellerAnswers, shopperDisputes, show } from "../../../support/disputes"
import { conserveMoney } from "../../../support/money"
import { deliver } from "../../../support/orders"
import {
  FISH_SAUCE_PHONE,
  HONEY_PHONE,
  sampleOfficer,
  type SampleSeller,
  sampleSeller,
} from "../../../support/sample-people"
import { sheetOf } from "../../../support/sheet"
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

  it("have a page to read: what both sides say, what was decided and how the money goes back, and nothing to do", async () => {
    const { order, id } = await disputed()
    const page = (token: string) => ask<Dispute>("GET", `/department/disputes/${id}`, { token })
    const { body } = await page(officer)
    expect(body).toMatchObject({ id, state: "opened", order: { code: order.code }, moves: [], money: null })
    expect(JSON.stringify(body)).not.toContain(PHONE)
    expect((await page(elsewhere)).status).toBe(404)
    const sent = await show(`${seller.path}/disputes/${id}/files`, {
      authorization: seller.token,
    })
    expect(sent.status).toBe(201)
    const [file] = (await page(officer)).body.files
    const saved = (token: string) => ask("GET", `/department/disputes/${id}/files/${file?.id ?? ""}`, { token })
    expect([(await saved(officer)).status, (await saved(elsewhere)).status]).toEqual([200, 404])
    await sellerAnswers(seller, id)
    const decision = { outcome: "refund", bearer: "seller", amount: 30_000, words: "Xét theo hình ảnh hai bên." }
    await decide(id, decision, await logIn("user", OPERATOR, PASSWORD))
    expect((await page(officer)).body).toMatchObject({
      state: "decided",
      money: { amount: 30_000, bearer: "seller", refund: { state: "to_refund" } },
      moves: [],
    })
  })

  it("make a table of what the list shows under its filter, with words for codes and sums as numbers", async () => {
    const { order, id } = await disputed()
    const words = { reason: { other: "Lý do khác" }, state: { opened: "Chờ gian hàng trả lời" } }
    const table = (token: string, query: object = {}) =>
      sheetOf("disputes/export", token, { ...query, words: { ...words, bearer: { seller: "Gian hàng" } } })
    const rowOf = (rows: string[][]) => rows.find(([, code]) => code === formatLookupCode(order.code))
    expect(rowOf(await table(officer))?.slice(5, 11)).toEqual([
      ...["Chờ gian hàng trả lời", expect.stringMatching(/^\d\d\/\d\d\/\d{4}$/), "", "", "", ""],
    ])
    expect(rowOf(await table(elsewhere, { show: "all", province_code: seller.province_code }))).toBeUndefined()
    await sellerAnswers(seller, id)
    const decision = { outcome: "refund", bearer: "seller", amount: 30_000, words: "Xét theo hình ảnh hai bên." }
    await decide(id, decision, await logIn("user", OPERATOR, PASSWORD))
    expect(rowOf(await table(officer))).toBeUndefined()
    expect(rowOf(await table(officer, { show: "all" }))?.slice(8)).toEqual(["refund", "30000", "Gian hàng"])
    const national = await logIn("officer", "toan-quoc@san-ocop.example", PASSWORD)
    const narrowed = (province_code: string) => table(national, { show: "all", province_code })
    // Who sees more than one province is told which, in the second column.
    const named = await narrowed(seller.province_code)
    expect(named.map(([first, , ...rest]) => [first, ...rest])).toEqual(await table(officer, { show: "all" }))
    expect(new Set(named.slice(1).map(([, province]) => province))).toEqual(
      new Set([(await find(officer, id, "&show=all"))?.province_name]),
    )
    expect(rowOf(await narrowed("99"))).toBeUndefined()
  })

  it("are asked for in words that it knows", async () => {
    const { status, body } = await ask<{ field: string }>("GET", "/department/disputes?show=late", { token: officer })
    expect([status, body.field]).toEqual([400, "show"])
  })
})
