import type { Page } from "@playwright/test"
import type { ProductList } from "@san-ocop/kit/http/catalog"
import { ask } from "../support/ask"
import { eventually } from "../support/eventually"
import { backendUrl } from "../support/server"
import { openAdmin } from "./support/admin-page"
import { DESKTOP, picture } from "./support/look"
import { expect, test } from "./support/test"

// A word that no product has, and nothing sounds like.
const WORD = "qwimzaro"
const KNOWN = "mật ong"

const find = async () => (await ask<ProductList>("GET", `/catalog/products?q=${WORD}`)).body
const finds = ({ items, near }: ProductList) => items.length > 0 && !near
const formOf = (page: Page) => page.getByRole("dialog", { name: "Thêm từ đồng nghĩa" })

test("an operator sees what shoppers did not find, looks at what a word would change, and gives it to them", async ({
  browser,
}) => {
  await eventually(find, ({ limited }) => !limited)
  for (let times = 0; times < 3; times++) await find()
  const context = await browser.newContext({ viewport: DESKTOP })
  const page = await openAdmin(context, ["search-misses", "search-words"])

  await test.step("what was searched three times is in the report, with how often", async () => {
    const row = page.getByRole("row").filter({ hasText: WORD })
    await expect(async () => {
      await page.goto(`${backendUrl()}/app/search-misses`)
      await expect(row).toBeVisible({ timeout: 2_000 })
    }).toPass()
    await expect(page.getByRole("heading", { name: "Tìm không thấy" })).toBeVisible()
    expect(Number(await row.getByRole("cell").nth(1).innerText())).toBeGreaterThanOrEqual(3)
    await picture(page, "dieu-hanh-tim-01-khong-thay")
    await row.getByRole("link", { name: "Thêm từ đồng nghĩa" }).click()
  })

  await test.step("its line leads to a new group with the word, and a word without another is refused in the form", async () => {
    await expect(formOf(page).getByLabel("Các từ")).toHaveValue(WORD)
    await formOf(page).getByRole("button", { name: "Xem trước" }).click()
    await expect(formOf(page).getByRole("alert")).toHaveText(/\S/)
  })

  await test.step("the preview shows what is found then beside what is found now, and shoppers see nothing of it", async () => {
    await formOf(page).getByLabel("Các từ").fill(`${WORD}, ${KNOWN}`)
    await formOf(page).getByLabel("Xem thử với").fill(WORD)
    await formOf(page).getByRole("button", { name: "Xem trước" }).click()
    const preview = formOf(page).getByRole("status", { name: "Xem trước" })
    await expect(preview).toContainText(`Khách gõ „${WORD}“`)
    const added = preview.locator("strong")
    await expect(added.first()).toBeVisible()
    for (const name of await added.allInnerTexts()) expect(name.toLowerCase()).toContain(KNOWN)
    await picture(page, "dieu-hanh-tim-02-xem-truoc")
    expect(finds(await find())).toBe(false)
  })

  await test.step("what is saved stands in the list, and shoppers find by it", async () => {
    await formOf(page).getByRole("button", { name: "Lưu" }).click()
    await expect(page.getByText(/Đã lưu\. \d+ sản phẩm/)).toBeVisible()
    await page.getByLabel("Tìm từ").fill(WORD)
    await expect(page.getByRole("row").filter({ hasText: WORD })).toContainText("Sàn thêm hoặc sửa")
    await picture(page, "dieu-hanh-tim-03-da-luu")
    const { items } = await eventually(find, finds)
    for (const { name } of items) expect(name.toLowerCase()).toContain(KNOWN)
  })

  await test.step("what is taken out is found no more", async () => {
    await page.getByRole("button", { name: new RegExp(`^Bỏ: .*${WORD}`) }).click()
    const form = page.getByRole("dialog", { name: "Bỏ nhóm từ" })
    await expect(form).toContainText(WORD)
    await form.getByRole("button", { name: "Bỏ nhóm từ" }).click()
    await expect(page.getByText("Không có nhóm từ nào như vậy.")).toBeVisible()
    await eventually(find, (list) => !finds(list))
  })
  await context.close()
})
