import type { Page } from "@playwright/test"
import { findStarred } from "./support/goods"
import { DESKTOP, inspect } from "./support/look"
import { expect, test } from "./support/test"

/** Looks at a page of the shop that needs no other one before it, on a phone and on a desktop. */
async function look(page: Page, path: string, name: string): Promise<void> {
  await page.goto(path)
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible()
  await inspect(page, name)
  const phone = page.viewportSize()
  await page.setViewportSize(DESKTOP)
  await inspect(page, `${name}-may-tinh`)
  if (phone) await page.setViewportSize(phone)
}

test("every page that a shopper may begin at is readable and usable, on a phone and on a desktop", async ({ page }) => {
  const product = await findStarred(({ badge, producer }) => badge !== null && producer !== null)
  const pages = {
    "san-cac-tinh": "/san",
    "san-mot-tinh": `/san/${product.place.floor_slug}`,
    "danh-muc": "/danh-muc/thuc-pham",
    "noi-lam-ra": `/chu-the/${product.producer?.slug ?? ""}`,
    "tra-cuu-don": "/tra-cuu-don-hang",
    "tra-cuu-chung-nhan": "/chung-nhan",
    "gio-hang-trong": "/gio-hang",
    "cach-kiem-chung": "/cach-kiem-chung",
    "cach-xep-hang": "/cach-xep-hang",
  }
  for (const [name, path] of Object.entries(pages)) await test.step(path, () => look(page, path, `trang-${name}`))
})
