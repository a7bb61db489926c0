import type { Page } from "@playwright/test"
import { goodsOf } from "./goods"
import { expect } from "./test"

export type Shopper = { phone: string; name: string; street: string }

/** Puts the goods of each stall into the cart, from their own pages. */
export async function fillCartFrom(page: Page, slugs: readonly string[]): Promise<void> {
  for (const slug of slugs) {
    await page.goto(`/san-pham/${(await goodsOf(slug)).handle}`)
    await page.getByRole("button", { name: "Thêm vào giỏ" }).click()
    await expect(page.getByRole("link", { name: "Xem giỏ hàng" })).toBeVisible()
  }
}

/** Opens the order form and writes who gets the parcels, and where in Hà Nội. */
export async function fillOrderForm(page: Page, { phone, name, street }: Shopper): Promise<void> {
  await page.goto("/dat-hang")
  await page.getByLabel("Số điện thoại").fill(phone)
  await page.getByLabel("Họ và tên").fill(name)
  await page.getByLabel("Tỉnh, thành phố").selectOption({ value: "01" })
  const communes = page.getByLabel("Xã, phường, đặc khu")
  await expect(communes.locator("option").nth(1)).toBeAttached()
  await communes.selectOption({ index: 1 })
  await page.getByLabel("Số nhà, đường, thôn").fill(street)
}
