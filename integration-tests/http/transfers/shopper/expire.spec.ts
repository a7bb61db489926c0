import { moveClockTo } from "../../../support/clock"
import { runJob } from "../../../support/jobs"
import { conserveMoney } from "../../../support/money"
import { HONEY_PHONE, type SampleSeller, sampleSeller } from "../../../support/sample-people"
import { type Goods, madeOf, newGoods, plentyOfGoods } from "../../../support/shopper"
import { keepAccount, orderNow, orderToPay, tellSepay, transfersOf, webhook } from "../../../support/transfers"

conserveMoney()

let seller: SampleSeller
let account: string
let goods: Goods

beforeAll(async () => {
  seller = await sampleSeller(HONEY_PHONE)
  account = await keepAccount(seller)
  goods = await plentyOfGoods(seller)
})
afterEach(() => {
  moveClockTo(Date.now())
})

const MINUTE = 60_000
async function order(of = goods) {
  const placed = await orderToPay(of.variant_id, 2)
  return { ...placed, until: Date.parse(placed.pay_until) }
}
const expireAt = async (instant: number) => {
  moveClockTo(instant)
  await runJob("expire-unpaid-orders")
}

describe("an order whose transfer does not come", () => {
  it("holds its goods for sixty minutes, then expires by itself, frees them, and says why", async () => {
    const own = await newGoods(seller)
    const { group, until } = await order(own)
    expect(until - Date.parse(group.placed_at)).toBe(60 * MINUTE)
    await expireAt(until - MINUTE)
    expect((await orderNow(group)).state).toBe("awaiting_payment")
    expect((await madeOf("", own.variant_id)).reserved).toBe(2)
    await expireAt(until + 1)
    const expired = await orderNow(group)
    expect(expired.state).toBe("cancelled")
    expect(expired.timeline.at(-1)?.note).toContain("Quá 60 phút")
    expect((await madeOf("", own.variant_id)).reserved).toBe(0)
    await runJob("expire-unpaid-orders")
    expect((await orderNow(group)).timeline).toHaveLength(2)
  })

  it("stands when it was paid", async () => {
    const { group, until, memo, amount } = await order()
    await tellSepay(webhook(account, amount, memo))
    await expireAt(until + 1)
    expect((await orderNow(group)).state).toBe("placed")
  })

  it("is paid by money that comes late as long as it stands", async () => {
    const { group, until, memo, amount } = await order()
    moveClockTo(until + MINUTE)
    await tellSepay(webhook(account, amount, memo))
    expect((await orderNow(group)).state).toBe("placed")
  })

  it("waits a day more for the stall to look at money that does not fit", async () => {
    const { group, until, memo, amount } = await order()
    await tellSepay(webhook(account, amount - 1, memo))
    await expireAt(until + MINUTE)
    expect((await orderNow(group)).state).toBe("awaiting_payment")
    await expireAt(until + 24 * 60 * MINUTE + 1)
    expect((await orderNow(group)).state).toBe("cancelled")
    expect(await transfersOf(seller, "waiting", memo)).toMatchObject([{ moves: ["to_refund", "dismissed"] }])
  })

  it("is either paid or called off when both happen at the same moment, never both", async () => {
    const { group, until, memo, amount } = await order()
    moveClockTo(until + 1)
    await Promise.all([runJob("expire-unpaid-orders"), tellSepay(webhook(account, amount, memo))])
    const { state, transfer } = await orderNow(group)
    const waiting = await transfersOf(seller, "waiting", memo)
    expect(state === "placed" ? [transfer?.received, waiting.length] : [state, waiting[0]?.reason]).toEqual(
      state === "placed" ? [amount, 0] : ["cancelled", "late"],
    )
  })
})
