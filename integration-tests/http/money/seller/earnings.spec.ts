import { vietnamDay } from "@san-ocop/kit/day"
import type { CommissionRuleView, Earnings, Statement } from "@san-ocop/kit/http/money"
import type { Page } from "@san-ocop/kit/http/problem"
import type { SellerOrderRow } from "@san-ocop/kit/http/seller"
import { readSheet } from "@san-ocop/floor/lib/sheets/read-sheet"
import { makeMember, OPERATOR, PASSWORD } from "../../../support/accounts"
import { logIn } from "../../../support/api"
import { ask } from "../../../support/ask"
import { withDatabase } from "../../../support/database"
import { monthOf, statementOf } from "../../../support/earnings"
import { conserveMoney } from "../../../support/money"
import { backendUrl } from "../../../support/server"
import { buy, type Goods, newGoods } from "../../../support/shopper"
import { FISH_SAUCE_PHONE, HONEY_PHONE, type SampleSeller, sampleSeller } from "../../../support/sample-people"

conserveMoney()

let seller: SampleSeller
let other: SampleSeller
let goods: Goods
let rule: string
let operator: string
const today = vietnamDay(new Date())

beforeAll(async () => {
  seller = await sampleSeller(FISH_SAUCE_PHONE)
  other = await sampleSeller(HONEY_PHONE)
  goods = await newGoods(seller)
  operator = await logIn("user", OPERATOR, PASSWORD)
  const { body } = await ask<CommissionRuleView>("POST", "/admin/commission-rules", {
    token: operator,
    body: {
      rate_bp: 250,
      vat_bp: 800,
      valid_from: today,
      note: "Thử nghiệm",
      seller_id: seller.id,
      category: "thuc-pham",
    },
  })
  rule = body.id
})
afterAll(async () => {
  await ask("POST", `/admin/commission-rules/${rule}/end`, { token: operator, body: { valid_to: today } })
})

const act = (id: string, what: string, body: unknown = {}) =>
  ask("POST", `${seller.path}/orders/${id}/${what}`, { token: seller.token, body })
const earnings = async () => (await ask<Earnings>("GET", `${seller.path}/earnings`, { token: seller.token })).body
const statement = (month: string, query?: string) => statementOf(seller, month, query)

async function newOrder(): Promise<{ id: string; total: number; fee: number; vat: number }> {
  const group = await buy([{ variant_id: goods.variant_id, quantity: 1 }])
  const { body } = await ask<Page<SellerOrderRow>>("GET", `${seller.path}/orders?limit=100`, { token: seller.token })
  const order = body.items.find(({ code }) => code === group.orders[0]?.code)
  if (!order) throw new Error("the seller does not see the order")
  return { id: order.id, total: order.total, fee: 3750, vat: 300 }
}
async function deliver(id: string): Promise<string> {
  await act(id, "confirm")
  await act(id, "ship", { carrier: "Viettel Post", tracking_code: "VTP1" })
  expect((await act(id, "deliver")).status).toBe(200)
  return monthOf(id)
}

describe("what a stall's orders bring", () => {
  it("is coming from the sale on, and no more once the order is cancelled", async () => {
    const before = await earnings()
    const { id, total, fee, vat } = await newOrder()
    const placed = (await earnings()).coming
    expect(placed).toEqual({
      orders: before.coming.orders + 1,
      paid: before.coming.paid + total,
      fee: before.coming.fee + fee,
      vat: before.coming.vat + vat,
      withheld: before.coming.withheld,
      net: before.coming.net + total - fee - vat,
    })
    await act(id, "cancel", { reason: "Hết hàng" })
    expect(await earnings()).toEqual(before)
  })

  it("stands in the month's statement when it is delivered, once, and the stall owes the floor what was frozen", async () => {
    const before = await earnings()
    const { id, total, fee, vat } = await newOrder()
    const month = await deliver(id)
    await act(id, "deliver")
    const row = (await statement(month)).items.filter((one) => one.id === id)
    expect(row).toMatchObject([{ paid: total, fee, vat, withheld: 0, net: total - fee - vat }])
    const after = await earnings()
    expect(after.owed_to_floor).toBe(before.owed_to_floor + fee + vat)
    expect(after.coming).toEqual(before.coming)
    expect(after.months).toContain(month)
  })

  it("adds up: the sums of a month are those of its rows, however they are paged", async () => {
    const month = await deliver((await newOrder()).id)
    await deliver((await newOrder()).id)
    const { sums, items, count } = await statement(month)
    expect(items).toHaveLength(count)
    for (const key of ["paid", "fee", "vat", "withheld", "net"] as const) {
      expect(items.reduce((sum, row) => sum + row[key], 0)).toBe(sums[key])
    }
    const second = await statement(month, "limit=1&offset=1")
    expect([second.items, second.sums, second.count]).toEqual([items.slice(1, 2), sums, count])
  })

  it("is nothing in a month without orders, and no month is an answer to nonsense", async () => {
    const empty = await statement("2019-01")
    expect([empty.count, empty.items, empty.sums]).toEqual([0, [], { paid: 0, fee: 0, vat: 0, withheld: 0, net: 0 }])
    for (const month of ["2026-13", "2026-1", "thang-nay"]) {
      expect((await ask("GET", `${seller.path}/earnings/${month}`, { token: seller.token })).status).toBe(400)
    }
  })
})

describe("a statement as a file", () => {
  it("is a spreadsheet with a line an order and the sums", async () => {
    const { id, total } = await newOrder()
    const month = await deliver(id)
    const response = await fetch(`${backendUrl()}${seller.path}/earnings/${month}/sheet`, {
      headers: { authorization: seller.token },
    })
    expect(response.headers.get("content-disposition")).toContain("attachment")
    const rows = await readSheet(Buffer.from(await response.arrayBuffer()))
    const { sums, items, taken } = await statement(month)
    expect(rows[0]?.slice(0, 4)).toEqual(["Mã đơn", "Ngày đặt", "Ngày", "Tiền đơn hàng (đồng)"])
    const code = items.find((one) => one.id === id)?.code
    expect(rows.find(([first]) => first === code)?.[3]).toBe(String(total))
    expect(rows.at(-1)?.[7]).toBe(String(sums.net + taken.sums.net))
  })
})

describe("who sees what a stall earns", () => {
  it.each([
    ["owner", 200],
    ["accountant", 200],
    ["sales", 403],
    ["packing", 403],
  ])("its %s: %i", async (role, status) => {
    const { login } = await withDatabase(async (database) => {
      const member = await makeMember(database, seller.id)
      await database.query("update seller_membership set role = $2 where member_id = $1", [member.id, role])
      return member
    })
    const token = await logIn("seller_member", login, PASSWORD)
    for (const path of ["/earnings", "/earnings/2026-11", "/earnings/2026-11/sheet"]) {
      expect((await ask("GET", seller.path + path, { token })).status).toBe(status)
    }
  })

  it("another stall has its own", async () => {
    const { id } = await newOrder()
    const month = await deliver(id)
    const { body } = await ask<Statement>("GET", `${other.path}/earnings/${month}?limit=100`, { token: other.token })
    expect(body.items.map((row) => row.id)).not.toContain(id)
  })
})
