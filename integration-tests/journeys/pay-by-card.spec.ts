import { moveClockTo } from "../support/clock"
import { cardOf, followCards, groupNow, settle, stripeOfTheServer } from "../support/cards"
import { ask } from "../support/ask"
import { FISH_SAUCE_PHONE, HONEY_PHONE, sampleSeller } from "../support/sample-people"
import { testKey } from "../support/stripe/itself"
import type { Stripe } from "../support/stripe/server"
import { inspect } from "./support/look"
import { fillCartFrom, fillOrderForm } from "./support/order-form"
import { stallOwner } from "./support/people"
import { expect, test } from "./support/test"
import type { OrderGroupPage } from "@san-ocop/kit/http/checkout"

const SHOPPER = { phone: "0912 345 678", name: "Nguyễn Thị An", street: "Số 12, thôn Đông" }
const sellers = () => Promise.all([HONEY_PHONE, FISH_SAUCE_PHONE].map((phone) => sampleSeller(phone)))

let stripe: Stripe
test.beforeAll(async () => {
  stripe = await stripeOfTheServer()
  await settle(await sellers(), "collected")
})
test.afterAll(async () => {
  moveClockTo(Date.now())
  await settle(await sellers(), "direct")
  await stripe.stop()
})

test("a shopper pays two stalls with one card, which the bank asks about; it is charged when both have answered", async ({
  page,
}) => {
  test.skip(testKey() !== undefined, "Stripe's own page wants a person")
  test.setTimeout(240_000)
  const owners = await Promise.all([stallOwner(HONEY_PHONE), stallOwner(FISH_SAUCE_PHONE)])
  await fillCartFrom(
    page,
    owners.map(({ slug }) => slug),
  )
  await fillOrderForm(page, SHOPPER)
  await page.getByLabel("Thẻ quốc tế").check()
  await inspect(page, "the-01-dat-hang")
  await page.getByRole("button", { name: /^Đặt hàng · [\d.]+\s₫$/ }).click()
  await page.waitForURL("**/don-hang/**")
  await expect(page.getByRole("heading", { name: "Trả bằng thẻ quốc tế" })).toBeVisible()
  await inspect(page, "the-02-cho-nhap-the")
  const order = new URL(page.url())
  const code = order.pathname.split("/").at(-1) ?? ""

  await test.step("the way back from the provider's page leads to the order, which still waits", async () => {
    await page.getByRole("link", { name: /^Nhập thẻ, trả/ }).click()
    await expect(page.getByLabel("Số thẻ")).toBeVisible()
    await page.getByRole("link", { name: "Quay lại" }).click()
    await page.waitForURL(`**${order.pathname}`)
  })
  await page.getByRole("link", { name: /^Nhập thẻ, trả/ }).click()
  await page.getByLabel("Số thẻ").fill("4000 0000 0000 9995")
  await page.getByRole("button", { name: "Thanh toán" }).click()
  await expect(page.getByText("Thẻ bị từ chối.")).toBeVisible()
  await page.getByLabel("Số thẻ").fill("4000 0025 0000 3155")
  await page.getByRole("button", { name: "Thanh toán" }).click()
  await page.getByRole("button", { name: "Đồng ý" }).click()
  await page.waitForURL(`**${order.pathname}`)
  await expect(page.getByText("Thẻ đã giữ tiền").first()).toBeVisible()
  await expect(page.getByRole("link", { name: /^Nhập thẻ, trả/ })).toHaveCount(0)
  await inspect(page, "the-03-da-giu-tien")

  const { body: group } = await ask<OrderGroupPage>("POST", "/store/order-lookup", {
    body: { code, phone: SHOPPER.phone },
  })
  for (const seller of await sellers()) {
    const { body } = await ask<{ items: { id: string; code: string }[] }>("GET", `${seller.path}/orders?limit=50`, {
      token: seller.token,
    })
    const own = body.items.find((one) => group.orders.some((known) => known.code === one.code))
    await ask("POST", `${seller.path}/orders/${own?.id ?? ""}/confirm`, { token: seller.token, body: {} })
  }
  await followCards()
  expect(await cardOf(stripe, group)).toMatchObject({ state: "captured", captures: 1, received: group.total })
  expect((await groupNow(group)).orders.every(({ card }) => (card?.captured ?? 0) > 0)).toBe(true)
  await page.goto(order.pathname)
  await expect(page.getByText("Đã trả bằng thẻ").first()).toBeVisible()
  await inspect(page, "the-04-da-tra")
})
