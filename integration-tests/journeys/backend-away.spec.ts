import { inspect } from "./support/look"
import { storefrontAlone } from "./support/storefront-alone"
import { expect, test } from "./support/test"

test.describe("while the backend is away", () => {
  test.use({
    baseURL: async ({ locale: _locale }, use) => {
      const alone = await storefrontAlone()
      await use(alone.origin)
      await alone.end()
    },
  })

  test("pages of the shop say so, say what to do, and are no success to a search engine", async ({ page }) => {
    for (const path of ["/", "/san-pham/mat-ong", "/tim-kiem?q=mat+ong"]) {
      const answer = await page.goto(path)
      await expect(page.getByRole("heading", { name: "Sàn đang tạm gián đoạn" })).toBeVisible()
      await expect(page.getByRole("button", { name: "Thử lại" })).toBeVisible()
      expect(answer?.status(), path).toBeGreaterThanOrEqual(500)
    }
    await inspect(page, "san-gian-doan")
  })

  test("who logs in reads that there is no connection, and what was typed stays", async ({ page }) => {
    await page.goto("/so/dang-nhap")
    await page.getByLabel("Thư điện tử công vụ").fill("so-ct@san-ocop.example")
    await page.getByLabel("Mật khẩu").fill("mat-khau-nao-do")
    await page.getByRole("button", { name: "Đăng nhập" }).click()
    await expect(page.locator("form").getByRole("alert")).toContainText("Hiện chưa kết nối được.")
    await expect(page.getByLabel("Thư điện tử công vụ")).toHaveValue("so-ct@san-ocop.example")
    await inspect(page, "dang-nhap-gian-doan")
  })
})
