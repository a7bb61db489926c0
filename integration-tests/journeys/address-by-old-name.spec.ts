import { fillCartFrom } from "./support/order-form"
import { inspect } from "./support/look"
import { stallOwner } from "./support/people"
import { HONEY_PHONE } from "../support/sample-people"
import { expect, test } from "./support/test"

test("who knows only the name from before July 2025 finds the commune of today, and says which part of a divided one", async ({
  page,
}) => {
  const { slug } = await stallOwner(HONEY_PHONE)
  await fillCartFrom(page, [slug])
  await page.goto("/dat-hang")
  await page.getByText("Chỉ nhớ tên xã, huyện cũ?").click()
  const old = page.getByLabel("Tên xã, phường trước tháng 7/2025")
  await old.fill("cong vi ba dinh")
  await old.press("Enter")
  await expect(page.getByText("đã chia ra, xin chọn xã mới:").first()).toBeVisible()
  await inspect(page, "dia-chi-ten-cu")
  const part = page.getByText(/^nay là .+, Hà Nội$/).nth(1)
  const [, commune = ""] = /^nay là (.+), Hà Nội$/.exec(await part.innerText()) ?? []
  await part.click()
  await expect(page.getByText(`Đã chọn ${commune}. Tên cũ: Phường Cống Vị`, { exact: false })).toBeVisible()
  await expect(page.getByLabel("Tỉnh, thành phố")).toHaveValue("01")
  await expect(page.getByLabel("Xã, phường, đặc khu").locator("option:checked")).toHaveText(commune)
})
