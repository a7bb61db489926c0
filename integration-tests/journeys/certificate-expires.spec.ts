import { addDays, startOfVietnamDay } from "@san-ocop/kit/day"
import type { Locator, Page } from "@playwright/test"
import { moveClockByDays, moveClockTo } from "../support/clock"
import { findStarred } from "./support/goods"
import { inspect } from "./support/look"
import { expect, test } from "./support/test"

const MINUTE = 60_000
const TRACE_BADGE = /OCOP \d sao, quyết định/
const badges = (within: Page | Locator) => within.getByRole("link", { name: /^Chứng nhận OCOP \d trên 5 sao/ })
const structuredData = async (page: Page): Promise<string> =>
  (await page.locator('script[type="application/ld+json"]').allTextContents()).join("\n")

test.afterEach(() => {
  moveClockByDays(0)
})

test("a badge is there on its last evening and gone everywhere after midnight", async ({ page }) => {
  const product = await findStarred(({ latest_lot, badge }) => latest_lot !== null && badge !== null)
  if (!product.badge || !product.latest_lot) throw new Error("a product with a badge and a lot was asked for")
  const { certificate_number, valid_until } = product.badge
  const midnight = startOfVietnamDay(addDays(valid_until, 1)).getTime()
  const places = {
    product: `/san-pham/${product.handle}`,
    search: `/tim-kiem?q=${encodeURIComponent(product.name)}`,
    stall: `/gian-hang/${product.stall.slug}`,
    trace: `/t/${encodeURIComponent(product.latest_lot.code)}`,
    certificate: `/chung-nhan/${encodeURIComponent(certificate_number)}`,
  }
  const cardOf = () => page.locator("li, article").filter({ has: page.getByRole("link", { name: product.name }) })

  moveClockTo(midnight - MINUTE)
  await page.goto(places.product)
  await expect(badges(page).first()).toBeVisible()
  expect(await structuredData(page)).toContain("CertificationActive")
  await inspect(page, "het-han-01-truoc-nua-dem")
  await page.goto(places.search)
  await expect(badges(cardOf().first())).toBeVisible()
  await page.goto(places.trace)
  await expect(page.getByText(TRACE_BADGE).first()).toBeVisible()
  await page.goto(places.certificate)
  await expect(page.getByText("Còn hiệu lực", { exact: false }).first()).toBeVisible()

  moveClockTo(midnight + MINUTE)
  await page.goto(places.product)
  await expect(page.getByRole("heading", { level: 1, name: product.name })).toBeVisible()
  await expect(page.getByText(/Chứng nhận OCOP \d sao đã hết hạn/).first()).toBeVisible()
  expect(await structuredData(page)).not.toContain("CertificationActive")
  await inspect(page, "het-han-02-sau-nua-dem")
  for (const place of [places.search, places.stall]) {
    await page.goto(place)
    await expect(cardOf().first()).toBeVisible()
    await expect(badges(cardOf().first())).toHaveCount(0)
  }
  await page.goto(places.trace)
  await expect(page.getByText(product.name).first()).toBeVisible()
  await expect(page.getByText(TRACE_BADGE)).toHaveCount(0)
  await inspect(page, "het-han-03-tem")
  await page.goto(places.certificate)
  await expect(page.getByText("hết hạn", { exact: false }).first()).toBeVisible()
  await inspect(page, "het-han-04-chung-nhan")
})
