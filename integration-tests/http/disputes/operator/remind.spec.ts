import { vietnamDay } from "@san-ocop/kit/day"
import { formatLookupCode } from "@san-ocop/kit/lookup-code"
import { moveClockByDays } from "../../../support/clock"
import { shopperDisputes } from "../../../support/disputes"
import { runJob } from "../../../support/jobs"
import { conserveMoney } from "../../../support/money"
import { deliver, write } from "../../../support/orders"
import { HONEY_PHONE, sampleSeller } from "../../../support/sample-people"
import { buy, plentyOfGoods } from "../../../support/shopper"

conserveMoney()
afterEach(() => moveClockByDays(0))

const remindedOn = async (days: number) => {
  const day = vietnamDay(new Date(Date.now() + days * 86_400_000))
  const sql = "select body from notice where dedupe_key = $1 and to_kind = 'operators'"
  return (await write(sql, [`dispute.waiting:${day}`])).rows as { body: string }[]
}

it("operators are told of a dispute that waits for them by one letter a day", async () => {
  const seller = await sampleSeller(HONEY_PHONE)
  const { variant_id } = await plentyOfGoods(seller)
  const order = await deliver(seller, await buy([{ variant_id, quantity: 1 }]))
  expect((await shopperDisputes(order)).status).toBe(201)
  // Days on which no other suite reminds anybody.
  moveClockByDays(11)
  await runJob("remind-of-disputes")
  await runJob("remind-of-disputes")
  const told = await remindedOn(11)
  expect(told).toHaveLength(1)
  expect(told[0]?.body).toContain(`Đơn ${formatLookupCode(order.code)}: gian hàng không trả lời`)
  moveClockByDays(12)
  await runJob("remind-of-disputes")
  expect(await remindedOn(12)).toHaveLength(1)
})
