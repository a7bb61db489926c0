import { once } from "node:events"
import { createServer } from "node:http"
import type { AddressInfo } from "node:net"
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

test.describe("while the backend is there and what it needs is not", () => {
  const answerOf = (path = "") =>
    path.startsWith("/catalog/products")
      ? { type: "unavailable", message: "Tìm kiếm đang bận, xin thử lại sau ít giây.", code: "search_busy" }
      : { type: "unavailable", message: "Hệ thống đang bận, xin thử lại sau ít giây." }

  test.use({
    baseURL: async ({ locale: _locale }, use) => {
      const backend = createServer(({ url }, answer) => {
        answer.writeHead(503, { "content-type": "application/json", "retry-after": "5" })
        answer.end(JSON.stringify(answerOf(url)))
      }).listen(0, "127.0.0.1")
      await once(backend, "listening")
      const alone = await storefrontAlone((backend.address() as AddressInfo).port)
      await use(alone.origin)
      await alone.end()
      backend.closeAllConnections()
      backend.close()
    },
  })

  test("pages say that search or the floor is busy, not that it is away, and offer another try", async ({ page }) => {
    for (const [path, title] of [
      ["/", "Sàn đang bận"],
      ["/tim-kiem?q=mat+ong", "Tìm kiếm đang bận"],
    ] as const) {
      const answer = await page.goto(path)
      await expect(page.getByRole("heading", { name: title })).toBeVisible()
      await expect(page.getByText("Xin thử lại sau ít giây.")).toBeVisible()
      await expect(page.getByRole("button", { name: "Thử lại" })).toBeVisible()
      expect(answer?.status(), path).toBeGreaterThanOrEqual(500)
    }
    await inspect(page, "tim-kiem-ban")
  })
})
