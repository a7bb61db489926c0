import { expect, type Page } from "@playwright/test"
import { PASSWORD } from "../../support/accounts"
import { freshPersonalId, freshTaxCode } from "../../support/registration"

const DAY_MS = 86_400_000
/** A day in Vietnam, so many days from today, as a date field takes it. */
export const inDays = (days: number): string =>
  new Date(Date.now() + days * DAY_MS + 7 * 3_600_000).toISOString().slice(0, 10)

// One white pixel: a photograph, as far as its bytes say.
const PHOTO = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR4nGP4//8/AAX+Av4N70a4AAAAAElFTkSuQmCC",
  "base64",
)
const PDF = Buffer.from("%PDF-1.4\n1 0 obj\n<< /Type /Catalog >>\nendobj\ntrailer\n<< /Root 1 0 R >>\n%%EOF\n")

export const photo = { name: "IMG_20261126.png", mimeType: "image/png", buffer: PHOTO }
export const scan = { name: "giay chung nhan.pdf", mimeType: "application/pdf", buffer: PDF }

export const goOn = (page: Page) => page.getByRole("button", { name: "Lưu và tiếp tục" }).click()

/** Opens an account on a phone, and arrives at the page of the registration. */
export async function openAccount(page: Page, one: { name: string; person: string; phone: string; province: string }) {
  await page.getByLabel("Hợp tác xã", { exact: true }).check()
  await page.getByLabel("Tên cơ sở").fill(one.name)
  await page.getByLabel("Tỉnh, thành phố").selectOption(one.province)
  await page.getByLabel("Họ và tên của mình").fill(one.person)
  await page.getByLabel("Số điện thoại").fill(one.phone)
  await page.getByLabel("Đặt mật khẩu").fill(PASSWORD)
  await page.getByRole("button", { name: "Mở tài khoản và ghi hồ sơ" }).click()
  await expect(page.getByText("Đã mở tài khoản.")).toBeVisible()
}

/** The numbers of a cooperative; the tax code is wrong at first. */
export async function fillIdentity(page: Page, person: string) {
  await page.getByLabel("Mã số thuế").fill("0100109107")
  await page.getByLabel("Người đại diện", { exact: true }).fill(person)
  await page.getByLabel("Số định danh của người đại diện").fill(freshPersonalId())
  await page.getByLabel("Ngân hàng").fill("Agribank")
  await page.getByLabel("Số tài khoản").fill("3500 2051 23456")
  await page.getByLabel("Tên chủ tài khoản").fill("HTX MAT ONG")
  await goOn(page)
  await expect(page.getByText("Mã số thuế chưa đúng").first(), "a wrong digit is found").toBeVisible()
  await expect(page.getByLabel("Ngân hàng"), "what was typed stays").toHaveValue("Agribank")
  await page.getByLabel("Mã số thuế").fill(freshTaxCode())
  await goOn(page)
}

type Paper = { file: typeof photo; until?: string }

/** Hands in one paper on the page of its requirement. */
export async function handIn(page: Page, { file, until }: Paper) {
  await page.locator("input[type=file]").last().setInputFiles(file)
  await expect(page.getByText("Đã gửi", { exact: false }).first()).toBeVisible()
  await page.getByLabel("Số giấy").fill("12/2026/GCN")
  await page.getByLabel("Nơi cấp").fill("UBND xã")
  await page.getByLabel("Ngày cấp").fill(inDays(-30))
  if (until) await page.getByLabel("Có giá trị đến hết ngày").fill(until)
  await page.getByRole("button", { name: "Nộp giấy" }).click()
  await expect(page.getByText(/Đã nộp\. Sở sẽ xem|Đã lưu giấy này/)).toBeVisible()
}
