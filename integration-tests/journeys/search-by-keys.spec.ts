import type { Page } from "@playwright/test"
import type { ProductList, SuggestionList } from "@san-ocop/kit/http/catalog"
import { ask } from "../support/ask"
import { eventually } from "../support/eventually"
import { DESKTOP, expectNoSidewaysScroll, inspect, PHONE, picture } from "./support/look"
import { expect, test } from "./support/test"

const LABEL = "Tìm sản phẩm, nơi làm ra, tỉnh"
const TYPED = "mat o"
const ANSWER = /\/goi-y\?q=/

const boxOf = (page: Page) => page.getByRole("combobox", { name: LABEL })
const optionsOf = (page: Page) => page.getByRole("listbox", { name: "Gợi ý" }).getByRole("option")

/** The suggestion that the box says it has reached. */
const reached = (page: Page) =>
  page.evaluate(() => {
    const id = document.activeElement?.getAttribute("aria-activedescendant")
    const option = id ? document.getElementById(id) : null
    return option && { text: option.textContent, selected: option.getAttribute("aria-selected") }
  })

/** Types until the page's scripts are there to hear it, and `heard` says that they were. */
const type = (page: Page, text: string, heard: () => Promise<void>) =>
  expect(async () => {
    await boxOf(page).fill("")
    await boxOf(page).pressSequentially(text)
    await heard()
  }).toPass()

/** What the engine suggests: a new server may still be filling its index, and what PostgreSQL answers meanwhile is another list. */
const suggested = async (): Promise<string[]> => {
  await eventually(
    () => ask<ProductList>("GET", "/catalog/products"),
    ({ body }) => !body.limited,
  )
  const { body } = await ask<SuggestionList>("GET", `/catalog/suggest?q=${encodeURIComponent(TYPED)}`)
  return [...body.products, ...body.provinces, ...body.groups, ...body.producers].map(({ name }) => name)
}

test("the search box is worked by keys: arrows reach, Escape closes, Enter opens or searches", async ({ page }) => {
  const names = await suggested()
  expect(names.length).toBeGreaterThan(1)
  await page.goto("/")
  await expect(boxOf(page)).toHaveAttribute("aria-expanded", "false")
  await type(page, TYPED, () => expect(optionsOf(page)).toHaveText(names, { timeout: 3_000 }))
  await expect(boxOf(page)).toHaveAttribute("aria-expanded", "true")
  await expect(page.getByRole("status").filter({ hasText: `${names.length} gợi ý` })).toBeAttached()
  expect(await reached(page)).toBeNull()

  await test.step("arrows walk through all of them and back, and the focus stays in the box", async () => {
    for (const text of names) {
      await page.keyboard.press("ArrowDown")
      expect(await reached(page)).toEqual({ text, selected: "true" })
      await expect(boxOf(page)).toBeFocused()
    }
    await page.keyboard.press("ArrowDown")
    expect(await reached(page)).toBeNull()
    await page.keyboard.press("ArrowUp")
    expect((await reached(page))?.text).toBe(names.at(-1))
    await expect(optionsOf(page).last()).toBeInViewport()
    await expect(boxOf(page)).toHaveValue(TYPED)
  })
  await inspect(page, "tim-kiem-01-goi-y")
  await page.setViewportSize(DESKTOP)
  await inspect(page, "tim-kiem-02-goi-y-may-tinh")
  await page.setViewportSize(PHONE)

  await test.step("Escape closes and keeps the words; what was asked before is there at once", async () => {
    await page.keyboard.press("Escape")
    await expect(optionsOf(page)).toHaveCount(0)
    await expect(boxOf(page)).toHaveValue(TYPED)
    await page.route(ANSWER, (route) => route.abort())
    await page.keyboard.press("ArrowDown")
    await expect(optionsOf(page)).toHaveText(names)
    await page.unroute(ANSWER)
  })

  await test.step("Enter opens the suggestion that was reached", async () => {
    await page.keyboard.press("ArrowDown")
    await page.keyboard.press("Enter")
    await expect(page.getByRole("heading", { level: 1, name: names[0] ?? "" })).toBeVisible()
    await expect(optionsOf(page)).toHaveCount(0)
  })

  await test.step("and searches for the words where none was reached", async () => {
    await boxOf(page).fill("mật ong")
    await page.keyboard.press("Enter")
    await expect(page).toHaveURL(/\/tim-kiem\?q=m%E1%BA%ADt(\+|%20)ong$/)
    await expect(page.getByRole("heading", { level: 1 })).toContainText("mật ong")
    await expect(boxOf(page)).toHaveValue("mật ong")
    await expect(boxOf(page)).toBeFocused()
    await expect(optionsOf(page)).toHaveCount(0)
    await inspect(page, "tim-kiem-03-ket-qua")
  })

  await test.step("on the way back the box says what the page shows", async () => {
    await boxOf(page).fill("nước mắm")
    await page.keyboard.press("Enter")
    await expect(page.getByRole("heading", { level: 1 })).toContainText("nước mắm")
    await page.goBack()
    await expect(page.getByRole("heading", { level: 1 })).toContainText("mật ong")
    await expect(boxOf(page)).toHaveValue("mật ong")
  })
})

test("a search that takes its time says so, and what is typed on meanwhile stays", async ({ page }) => {
  await page.goto("/tim-kiem?q=tra")
  await type(page, "nước mắm", () => expect(optionsOf(page).first()).toBeVisible({ timeout: 3_000 }))
  let letGo = (): void => undefined
  const held = new Promise<void>((resolve) => (letGo = resolve))
  await page.route(/\/tim-kiem\?/, async (route) => {
    await held
    await route.continue()
  })
  const pending = page.getByRole("status").filter({ hasText: "Đang tìm…" })
  await page.keyboard.press("Enter")
  await expect(pending).toBeAttached()
  await picture(page, "tim-kiem-05-dang-tim")
  await boxOf(page).pressSequentially(" cá")
  letGo()
  await expect(page.getByRole("heading", { level: 1 })).toContainText("nước mắm")
  await expect(pending).toHaveCount(0)
  await expect(boxOf(page)).toHaveValue("nước mắm cá")
  await expect(boxOf(page)).toBeFocused()
})

test("who types on asks once, and an answer that comes too late is not shown", async ({ page }) => {
  const asked: string[] = []
  let letGo = (): void => undefined
  const held = new Promise<void>((resolve) => (letGo = resolve))
  await page.route(ANSWER, async (route) => {
    const q = new URL(route.request().url()).searchParams.get("q") ?? ""
    asked.push(q)
    if (q === "mat") await held
    await route.continue().catch(() => undefined) // it was given up meanwhile
  })
  await page.goto("/")
  await type(page, "mat", () => expect.poll(() => asked.at(-1), { timeout: 3_000 }).toBe("mat"))
  asked.length = 0
  await boxOf(page).pressSequentially(" ong", { delay: 10 })
  const names = optionsOf(page)
  await expect(names.first()).toContainText(/mật ong/i)
  const shown = await names.allTextContents()
  letGo()
  await page.waitForTimeout(300)
  expect(await names.allTextContents()).toEqual(shown)
  expect(asked.at(-1)).toBe("mat ong")
  expect(asked.length).toBeLessThan(" ong".length)
})

for (const mangled of [
  "trang=10000",
  "trang=42&tinh=khong-co",
  "q=%00%07",
  "gia_tu=-5&sao=9",
  `q=${"m%E1%BA%ADt%20".repeat(400)}`,
])
  test(`a mangled address still shows products: ${mangled.slice(0, 24)}`, async ({ page }) => {
    const answer = await page.request.get(`/tim-kiem?${mangled}`)
    expect(answer.status()).toBe(200)
    expect(await answer.text()).toContain("/san-pham/")
  })

test("the search box works without scripts", async ({ otherDevice }) => {
  const page = await otherDevice({ javaScriptEnabled: false, viewport: PHONE })
  await page.goto("/")
  await boxOf(page).fill("nước mắm")
  await page.getByRole("search").getByRole("button", { name: "Tìm" }).click()
  await expect(page.getByRole("heading", { level: 1 })).toContainText("nước mắm")
  await expectNoSidewaysScroll(page)
  await picture(page, "tim-kiem-04-khong-javascript")
})

test("a search that finds nothing says so and leads on, without scripts too", async ({ otherDevice }) => {
  const page = await otherDevice({ javaScriptEnabled: false, viewport: PHONE })
  await page.goto("/tim-kiem?q=tra&gia_tu=999000000")
  await expect(page.getByText("Không tìm thấy sản phẩm phù hợp")).toBeVisible()
  await expectNoSidewaysScroll(page)
  await picture(page, "tim-kiem-06-khong-co")
  const groups = page.getByRole("main").locator('a[href^="/danh-muc/"]')
  await groups.first().click()
  await expect(page.getByRole("main").locator('a[href^="/san-pham/"]').first()).toBeVisible()
})
