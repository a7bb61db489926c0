import { RECOGNITION_COLUMNS, type RecognitionCells } from "@san-ocop/kit/recognition-columns"
import { formatDay, vietnamDay } from "@san-ocop/kit/day"
import { expect, type Page } from "@playwright/test"
import { issuerOf, type Recognised } from "../../support/recognition"
import { xlsxOf } from "../../support/xlsx"
import { DESKTOP, inspect, PHONE } from "./look"
import { officerEmail } from "./people"

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
const badges = (page: Page) => page.getByRole("link", { name: /^Chứng nhận OCOP \d trên 5 sao/ })
// On a busy machine the search works off the sample data first.
const SEARCH_PATIENCE_MS = 150_000

/** Numbers of decisions that no other run has used. */
export const freshDecision = (of = "QĐ-UBND"): string => `${process.hrtime.bigint().toString().slice(-7)}/${of}`

/** E-mail of the sample officer for agriculture of a province, who records certificates. */
export const agricultureEmail = async (province: string): Promise<string> =>
  (await officerEmail(province)).replace("so-ct.", "so-nn.")

/** The line of a file that gives a product four stars today. */
export const recognitionOf = async ({ name, producer_name }: Recognised, province: string) => ({
  product: name,
  producer: producer_name,
  decision_number: freshDecision(),
  decided_on: formatDay(vietnamDay(new Date())),
  issuer_name: await issuerOf(province),
  score_a: "36",
  score_b: "22,5",
  score_c: "25",
  stars: "4 sao",
})

/** A spreadsheet of recognitions as an agency keeps it: a heading above the columns. */
export const sheetOf = (lines: readonly RecognitionCells[]) => ({
  name: "Kết quả 2026.xlsx",
  mimeType: XLSX,
  buffer: xlsxOf([
    ["KẾT QUẢ CHẤM ĐIỂM"],
    RECOGNITION_COLUMNS.map(({ title }) => title),
    ...lines.map((line) => RECOGNITION_COLUMNS.map(({ key }) => line[key] ?? "")),
  ]),
})

/** The product as shoppers meet it: on its page, in the search and at the stall, on a phone; `number` is of its certificate. */
export async function expectBadge(
  page: Page,
  { handle, name, stall }: Pick<Recognised, "handle" | "name"> & { stall: string },
  { number, isThere, shot }: { number: string; isThere: boolean; shot: string },
): Promise<void> {
  await page.setViewportSize(PHONE)
  await page.goto(`/san-pham/${handle}`)
  await expect(page.getByRole("heading", { level: 1, name })).toBeVisible()
  // Other products of the same maker further down have badges of their own.
  await expect(badges(page).and(page.locator(`[href$="${number}"]`))).toHaveCount(isThere ? 1 : 0)
  const data = (await page.locator('script[type="application/ld+json"]').allTextContents()).join("\n")
  expect(data.includes("CertificationActive")).toBe(isThere)
  await inspect(page, shot)
  for (const place of [`/tim-kiem?q=${encodeURIComponent(name)}`, `/gian-hang/${stall}`]) {
    await expect(async () => {
      await page.goto(place)
      const card = page.locator("li, article").filter({ has: page.getByRole("link", { name }) })
      await expect(card.first()).toBeVisible({ timeout: 2_000 })
      await expect(card.first().getByRole("link", { name: /^Chứng nhận OCOP/ })).toHaveCount(isThere ? 1 : 0, {
        timeout: 2_000,
      })
    }, `${place} follows`).toPass({ timeout: SEARCH_PATIENCE_MS })
  }
  await page.setViewportSize(DESKTOP)
}

/** Renews an ended certificate at the desk, from the list of what ended; `now` is the server's instant. */
export async function renew(desk: Page, name: string, { stars, now }: { stars: string; now: number }): Promise<void> {
  await desk.goto(`/so/chung-nhan?han=expired&q=${encodeURIComponent(name)}`)
  await expect(desk.getByRole("link", { name })).toBeVisible()
  await desk.reload()
  await expect(desk.getByRole("link", { name: "Đã hết hạn, chưa làm lại" })).toHaveAttribute("aria-current", "true")
  await desk.getByRole("link", { name }).click()
  await desk.waitForURL("**/so/chung-nhan/*")
  await desk.getByText("Gia hạn hoặc nâng hạng").first().click()
  await desk.getByLabel("Hạng sao").selectOption(stars)
  await desk.getByLabel("Số quyết định").first().fill(freshDecision())
  await desk
    .getByLabel("Ngày quyết định")
    .first()
    .fill(vietnamDay(new Date(now)))
  await inspect(desk, "chung-nhan-07-gia-han")
  await desk.getByRole("button", { name: "Gia hạn hoặc nâng hạng" }).click()
  await expect(desk.getByText("Đã ghi giấy chứng nhận mới")).toBeVisible()
}
