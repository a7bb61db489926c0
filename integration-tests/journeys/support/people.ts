import type { ProvinceList } from "@san-ocop/kit/http/geography"
import type { SellerMe } from "@san-ocop/kit/http/seller"
import { expect, type Page } from "@playwright/test"
import { PASSWORD } from "../../support/accounts"
import { ask } from "../../support/ask"
import { sampleSeller, type SampleSeller } from "../../support/sample-people"

export type StallOwner = SampleSeller & { phone: string; slug: string; name: string }

/** A sample member with the stall that he logs in for. */
export async function stallOwner(phone: string): Promise<StallOwner> {
  const seller = await sampleSeller(phone)
  const { body } = await ask<SellerMe>("GET", "/seller/me", { token: seller.token })
  const [stall] = body.sellers
  if (!stall) throw new Error(`the sample member ${phone} has no stall`)
  return { ...seller, phone, slug: stall.slug, name: stall.name }
}

/** E-mail of the sample trade officer of a province. */
export async function officerEmail(provinceCode: string): Promise<string> {
  const { body } = await ask<ProvinceList>("GET", "/catalog/geography/provinces")
  const slug = body.provinces.find(({ code }) => code === provinceCode)?.slug
  if (!slug) throw new Error(`there is no province ${provinceCode}`)
  return `so-ct.${slug}@san-ocop.example`
}

/** Sends the login that is typed, and waits until the page says no or lets the person in. */
async function enter(page: Page): Promise<void> {
  await page.getByLabel("Mật khẩu").fill(PASSWORD)
  await page.getByRole("button", { name: "Đăng nhập" }).click()
  const refused = page.locator("form").getByRole("alert").filter({ hasText: /\S/ })
  await Promise.race([
    page.waitForURL((url) => !url.pathname.endsWith("/dang-nhap")),
    refused.waitFor().then(async () => {
      throw new Error(`not let in: ${await refused.innerText()}`)
    }),
  ])
}

/** Logs in by phone number or e-mail on the page of the seller centre that asks for it. */
export async function logInAsSeller(page: Page, login: string): Promise<void> {
  await expect(page.getByRole("heading", { name: "Đăng nhập kênh người bán" })).toBeVisible()
  // As people write it: with blanks.
  await page.getByLabel("Số điện thoại hoặc thư điện tử").fill(login.replace(/^(\d{4})(\d{3})(\d{3})$/, "$1 $2 $3"))
  await enter(page)
}

export async function logInAsOfficer(page: Page, email: string): Promise<void> {
  await expect(page.getByRole("heading", { name: "Đăng nhập bàn làm việc của Sở" })).toBeVisible()
  await page.getByLabel("Thư điện tử công vụ").fill(email)
  await enter(page)
}
