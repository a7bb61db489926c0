import { OPERATOR, PASSWORD } from "../../../support/accounts"
import { logIn } from "../../../support/api"
import { orderOf, settle } from "../../../support/cards"
import { floorVouchers } from "../../../support/floor-vouchers"
import { auditOf } from "../../../support/floors"
import { conserveMoney } from "../../../support/money"
import { floorOf } from "../../../support/payouts"
import { FISH_SAUCE_PHONE, HONEY_PHONE, type SampleSeller, sampleSeller } from "../../../support/sample-people"
import { fillCart, type Goods, plentyOfGoods } from "../../../support/shopper"
import { buyWith, cartWith, completeWith, giveVoucher, toldBy } from "../../../support/vouchers"

conserveMoney()

const PRICE = 150_000
let seller: SampleSeller
let other: SampleSeller
let goods: Goods
let far: Goods
let operator: string
let vouchers: ReturnType<typeof floorVouchers>

beforeAll(async () => {
  seller = await sampleSeller(HONEY_PHONE)
  other = await sampleSeller(FISH_SAUCE_PHONE)
  await settle([seller], "collected")
  goods = await plentyOfGoods(seller)
  far = await plentyOfGoods(other)
  operator = await logIn("user", OPERATOR, PASSWORD)
  vouchers = floorVouchers(await floorOf(seller), operator)
})
afterAll(() => settle([seller, other], "direct"))

const some = (of: Goods, quantity = 1) => ({ variant_id: of.variant_id, quantity })

describe("a floor's voucher", () => {
  it("is given and stopped by an operator, with an entry of the log each", async () => {
    const voucher = await vouchers.give()
    expect(voucher).toMatchObject({ bearer: "floor", state: "running", words: expect.stringContaining("50.000") })
    expect((await vouchers.stop(voucher)).status).toBe(200)
    expect((await vouchers.stop(voucher)).status).toBe(200)
    expect(await vouchers.now(voucher)).toMatchObject({ state: "stopped" })
    expect((await auditOf(voucher.id)).map(({ action }) => action)).toEqual(["voucher.made", "voucher.stopped"])
  })

  it("is given where the floor collects, and no floor stops another's", async () => {
    const elsewhere = floorVouchers(await floorOf(other), operator)
    const refused = await elsewhere.post()
    expect([refused.status, refused.body]).toMatchObject([400, { code: "floor_not_collected" }])
    expect((await elsewhere.stop(await vouchers.give())).status).toBe(404)
    const nowhere = await floorVouchers("khong-co", operator).post()
    expect(nowhere.status).toBe(404)
  })

  it.each([
    ["a code that somebody has given", async () => ({ code: (await vouchers.give()).code }), 409, "code"],
    ["a stall's name on it", async () => ({ seller_id: seller.id }), 400, "seller_id"],
    ["an end in the past", async () => ({ valid_from: "2026-01-01", valid_to: "2026-01-02" }), 400, "valid_to"],
  ])("is not given with %s", async (_what, changeOf, code, field) => {
    const { status, body } = await vouchers.post(await changeOf())
    expect([status, body]).toMatchObject([code, { field }])
  })

  it("is told on the pages of stalls on its floor where the floor wants so, and nowhere else", async () => {
    const shown = await vouchers.give({ is_shown: true })
    const quiet = await vouchers.give()
    const told = async (stall: SampleSeller) =>
      (await toldBy(stall)).filter(({ code }) => [shown.code, quiet.code].includes(code))
    expect(await told(seller)).toMatchObject([{ code: shown.code, bearer: "floor" }])
    expect(await told(other)).toEqual([])
    await vouchers.stop(shown)
    expect(await told(seller)).toEqual([])
  })

  it("takes nothing of a stall on another floor, and nothing at all where that one leaves money to its stalls", async () => {
    const voucher = await vouchers.give({ min_spend: PRICE })
    const cart = await fillCart([some(goods), some(far)])
    expect((await cartWith(cart, voucher.code)).body.vouchers[0]?.problem?.code).toBe("voucher_not_collected")
    expect((await completeWith(cart, [voucher.code])).body).toMatchObject({ code: "voucher_not_collected" })
    await settle([other], "collected")
    const group = await buyWith([some(goods), some(far)], [voucher.code])
    expect((await orderOf(group, seller)).discounts).toMatchObject([{ amount: 50_000 }])
    expect((await orderOf(group, other)).discounts).toEqual([])
    await settle([other], "direct")
  })

  it("goes on top of a stall's own, of what that one leaves", async () => {
    const own = await giveVoucher(seller, { terms: { kind: "percent", percent: 50, most: 1_000_000 }, min_spend: 0 })
    const voucher = await vouchers.give({ terms: { kind: "percent", percent: 50, most: 1_000_000 }, min_spend: 0 })
    const [order] = (await buyWith([some(goods, 2)], [voucher.code, own.code])).orders
    expect(order?.discounts).toEqual([
      { code: own.code, bearer: "seller", amount: PRICE },
      { code: voucher.code, bearer: "floor", amount: PRICE / 2 },
    ])
  })
})
