import { join } from "node:path"
import type { Locator, Page } from "@playwright/test"
import { HONEY_PHONE } from "../support/sample-people"
import { goodsOf } from "./support/goods"
import { DESKTOP, inspect, PHONE } from "./support/look"
import { stallOwner } from "./support/people"
import { expect, test } from "./support/test"

const ADD = "Thêm vào giỏ"
const barOf = (page: Page): Locator => page.locator(".stuck-bar")
const edges = (of: Locator) =>
  of.evaluate((element) => {
    const { top, bottom } = element.getBoundingClientRect()
    return { top, bottom }
  })

/** By keyboard through the whole page: what has the focus is never under the bar. */
async function expectFocusInSight(page: Page): Promise<void> {
  await page.evaluate(() => {
    window.scrollTo(0, 0)
  })
  for (let step = 0; step < 120; step += 1) {
    await page.keyboard.press("Tab")
    const hidden = await page.evaluate(() => {
      const [bar, focused] = [document.querySelector(".stuck-bar"), document.activeElement]
      if (!bar || !focused || focused === document.body || bar.contains(focused)) return null
      const { bottom } = focused.getBoundingClientRect()
      return bottom > bar.getBoundingClientRect().top + 1 ? focused.outerHTML.slice(0, 200) : null
    })
    expect(hidden, "what has the focus under the bar").toBeNull()
  }
}

test("the way to buy stays under the thumb, and hides neither what has the focus nor the end of the page", async ({
  page,
}) => {
  const { slug } = await stallOwner(HONEY_PHONE)
  const path = `/san-pham/${(await goodsOf(slug)).handle}`
  await page.goto(path)
  expect((await edges(barOf(page))).bottom).toBe(PHONE.height)
  await page.screenshot({ path: join(__dirname, "screenshots", "nut-mua-01-tren-cung.png") })
  await expectFocusInSight(page)

  await page.getByRole("button", { name: ADD }).click()
  await expect(page.getByRole("link", { name: "Xem giỏ hàng" })).toBeVisible()
  await expectFocusInSight(page)
  await page.evaluate(() => {
    window.scrollTo(0, document.documentElement.scrollHeight)
  })
  const [footer, bar] = [await edges(page.getByRole("contentinfo")), await edges(barOf(page))]
  expect(footer.bottom).toBeLessThanOrEqual(bar.top)
  await page.screenshot({ path: join(__dirname, "screenshots", "nut-mua-02-cuoi-trang.png") })

  await page.setViewportSize(DESKTOP)
  await page.goto(path)
  await expect(barOf(page)).toHaveCSS("position", "static")
  await inspect(page, "nut-mua-03-may-tinh")
})

test("the way to buy works without scripts", async ({ otherDevice }) => {
  const { slug } = await stallOwner(HONEY_PHONE)
  const page = await otherDevice({ javaScriptEnabled: false, viewport: PHONE })
  await page.goto(`/san-pham/${(await goodsOf(slug)).handle}`)
  expect((await edges(barOf(page))).bottom).toBe(PHONE.height)
  await page.getByRole("button", { name: ADD }).click()
  await expect(page.getByRole("link", { name: "Xem giỏ hàng" })).toBeVisible()
})
