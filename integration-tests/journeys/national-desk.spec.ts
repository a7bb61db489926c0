import { FISH_SAUCE_PHONE, HONEY_PHONE, sampleSeller } from "../support/sample-people"
import { freshName, newSubmission } from "../support/sample-listing"
import { DESKTOP, inspect } from "./support/look"
import { logInAsOfficer, officerEmail } from "./support/people"
import { expect, test } from "./support/test"

test.use({ viewport: DESKTOP })

test("a national officer narrows the queue to a province, which a reload, a search and the table keep", async ({
  page,
}) => {
  const [here, there] = await Promise.all([sampleSeller(HONEY_PHONE), sampleSeller(FISH_SAUCE_PHONE)])
  const [mine, other] = [freshName("Mật ong toàn quốc"), freshName("Nước mắm toàn quốc")]
  await newSubmission(here, mine)
  await newSubmission(there, other)
  await page.goto("/so/duyet-san-pham?q=toàn+quốc")
  await logInAsOfficer(page, "toan-quoc@san-ocop.example")
  const rows = page.getByRole("link").filter({ hasText: "toàn quốc" })
  await expect(rows.filter({ hasText: other })).toBeVisible()

  await page.getByLabel("Tỉnh, thành phố").selectOption(here.province_code)
  await page.getByRole("button", { name: "Xem", exact: true }).click()
  await expect(page).toHaveURL(new RegExp(`tinh=${here.province_code}`))
  await expect(rows.filter({ hasText: mine })).toBeVisible()
  await expect(rows.filter({ hasText: other })).toHaveCount(0)
  await page.reload()
  await expect(page.getByLabel("Tỉnh, thành phố")).toHaveValue(here.province_code)
  await inspect(page, "so-42-mot-tinh")

  await page.getByRole("searchbox").fill(other)
  await page.getByRole("searchbox").press("Enter")
  await expect(page).toHaveURL(new RegExp(`tinh=${here.province_code}`))
  await expect(rows.filter({ hasText: other })).toHaveCount(0)
})

test("an officer of one province is asked for none", async ({ page }) => {
  const { province_code } = await sampleSeller(HONEY_PHONE)
  await page.goto("/so/chung-nhan")
  await logInAsOfficer(page, await officerEmail(province_code))
  await expect(page.getByRole("heading", { level: 1, name: "Giấy chứng nhận" })).toBeVisible()
  await expect(page.getByLabel("Tỉnh, thành phố")).toHaveCount(0)
})

test("the tables of what is only read keep the province that was chosen", async ({ page }) => {
  const { province_code } = await sampleSeller(HONEY_PHONE)
  await page.goto(`/so/tranh-chap?xem=all&tinh=${province_code}`)
  await logInAsOfficer(page, "toan-quoc@san-ocop.example")
  for (const [index, path] of ["tranh-chap", "chung-nhan/nhap", "thong-ke/ban-chot", "thong-ke/so-lieu"].entries()) {
    await page.goto(`/so/${path}?tinh=${province_code}`)
    const link = page.getByRole("link", { name: "Tải bảng Excel" })
    await expect(link).toHaveAttribute("href", new RegExp(`/xlsx\\?.*tinh=${province_code}`))
    const [file] = await Promise.all([page.waitForEvent("download"), link.click()])
    expect(file.suggestedFilename()).toMatch(/\.xlsx$/)
    await inspect(page, `so-43-bang-${index}`)
  }
})
