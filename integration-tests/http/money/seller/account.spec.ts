import { readSheet } from "@san-ocop/floor/lib/sheets/read-sheet"
import { vietnamDay } from "@san-ocop/kit/day"
import type { Statement } from "@san-ocop/kit/http/money"
import { OPERATOR, PASSWORD } from "../../../support/accounts"
import { logIn } from "../../../support/api"
import { settle } from "../../../support/cards"
import { decide, sellerAnswers, shopperDisputes } from "../../../support/disputes"
import { monthOf, statementOf } from "../../../support/earnings"
import { floorVouchers } from "../../../support/floor-vouchers"
import { conserveMoney } from "../../../support/money"
import { deliver, write } from "../../../support/orders"
import { floorOf } from "../../../support/payouts"
import { askReturn, sellerReturns } from "../../../support/returns"
import { HONEY_PHONE, type SampleSeller, sampleSeller } from "../../../support/sample-people"
import { backendUrl } from "../../../support/server"
import { type Goods, plentyOfGoods } from "../../../support/shopper"
import { buyWith } from "../../../support/vouchers"

conserveMoney()

let seller: SampleSeller
let goods: Goods
let operator: string
let voucher: string

beforeAll(async () => {
  seller = await sampleSeller(HONEY_PHONE)
  goods = await plentyOfGoods(seller)
  operator = await logIn("user", OPERATOR, PASSWORD)
  await settle([seller], "collected")
  voucher = (await floorVouchers(await floorOf(seller), operator).give()).code
})
afterAll(() => settle([seller], "direct"))

/** An order for two pieces at 150.000, of which the floor bears 50.000. */
const arrived = async () => deliver(seller, await buyWith([{ variant_id: goods.variant_id, quantity: 2 }], [voucher]))
const ruled = async (bearer: "seller" | "floor") => {
  const order = await arrived()
  const { id } = (await shopperDisputes(order)).body
  await sellerAnswers(seller, id)
  const decision = { outcome: "refund", bearer, amount: order.total, words: "Xét theo hình ảnh hai bên gửi." }
  expect((await decide(id, decision, operator)).status).toBe(200)
  return order
}
const month = () => vietnamDay(new Date()).slice(0, 7)
const takenOf = ({ taken }: Statement, order: string) =>
  taken.items.filter(({ order_id }) => order_id === order).map(({ why, paid, net }) => [why, paid, net])
const TO_COME = `select (0 - coalesce(sum(amount), 0))::float8 as amount from ledger_line
  where account = any($1) and day <= $2 || '-31'`
/** What is to come to the stall at the end of a month, as the books have it. */
const toCome = async (at: string): Promise<unknown> => {
  const accounts = ["expected", "held", "payable"].map((of) => `seller_${of}:${seller.id}`)
  return (await write(TO_COME, [accounts, at])).rows[0]
}
const adds = ({ account: { opening, moved, closing } }: Statement) =>
  expect(opening + moved.reduce((all, { amount }) => all + amount, 0)).toBe(closing)

describe("a stall's monthly statement", () => {
  it("names what a return took, with its order, its day and why, and the charges and the voucher's part that go with it", async () => {
    const order = await arrived()
    const before = await statementOf(seller, month())
    const { body } = await askReturn(order, 1)
    await sellerReturns(seller, body.id, "waive")
    const after = await statementOf(seller, month())
    // The piece was paid with 125.000 by the shopper and 25.000 by the floor.
    expect(takenOf(after, order.id)).toMatchObject([["returned", -150_000, expect.any(Number)]])
    const line = after.taken.items.find(({ order_id }) => order_id === order.id)
    expect(line).toMatchObject({ code: order.code, day: vietnamDay(new Date()) })
    expect(after.sums).toEqual(before.sums)
    expect(after.taken.count).toBe(before.taken.count + 1)
  })

  it("names what a ruling took at the stall's cost, and at the floor's cost what the floor bears of it: together nothing", async () => {
    const own = await ruled("seller")
    const borne = await ruled("floor")
    const statement = await statementOf(seller, month())
    expect(takenOf(statement, own.id).map(([why]) => why)).toEqual(["ruled"])
    const lines = takenOf(statement, borne.id)
    expect(lines.map(([why]) => why).sort()).toEqual(["borne", "ruled"])
    expect(lines.reduce((all, [, , net]) => all + Number(net), 0)).toBe(0)
  })

  it("ends with what the books have for the stall, and its lines lead there from what it began with", async () => {
    const order = await arrived()
    const statement = await statementOf(seller, await monthOf(order.id))
    adds(statement)
    expect(await toCome(statement.month)).toEqual({ amount: statement.account.closing })
    expect(statement.account.moved.map(({ why }) => why)).not.toContain("other")
    const empty = await statementOf(seller, "2019-01")
    expect(empty).toMatchObject({ taken: { count: 0, items: [] }, account: { opening: 0, closing: 0, moved: [] } })
  })

  it("is a file whose orders, returns and rulings add up to what is left of the month", async () => {
    const order = await ruled("seller")
    const statement = await statementOf(seller, month(), "limit=1")
    const response = await fetch(`${backendUrl()}${seller.path}/earnings/${month()}/sheet`, {
      headers: { authorization: seller.token },
    })
    const rows = await readSheet(Buffer.from(await response.arrayBuffer()))
    const line = rows.find(([code, , , , , , , , why]) => code === order.code && why === "Phân xử: hoàn tiền cho khách")
    expect(line?.[3]).toBe(String(0 - order.total - 50_000))
    const total = statement.sums.net + statement.taken.sums.net
    expect(rows.at(-1)?.[7]).toBe(String(total))
    expect(rows.slice(1, -1).reduce((all, row) => all + Number(row[7]), 0)).toBe(total)
  })
})
