import type { VerificationDossier } from "@san-ocop/kit/http/verification-desk"
import type { Page } from "@playwright/test"
import { PASSWORD } from "../support/accounts"
import { ask } from "../support/ask"
import { freshPhone } from "../support/registration"
import { freshName } from "../support/sample-listing"
import { FISH_SAUCE_PHONE, HONEY_PHONE, sampleOfficer, sampleSeller } from "../support/sample-people"
import { readLog } from "../support/server"
import { DESKTOP, inspect } from "./support/look"
import { acceptAll, openDossier } from "./support/dossier"
import { logInAsOfficer, logInAsSeller, officerEmail } from "./support/people"
import { agricultureEmail } from "./support/recognition"
import { fillIdentity, handIn, inDays, scan } from "./support/registration"
import { expect, test } from "./support/test"

const PROVINCE = "38"
const PERSON = "Lê Thị Hoa"
const PAPERS = [
  "Giấy chứng nhận đăng ký hợp tác xã",
  "Căn cước của người đại diện",
  "Bản tự công bố sản phẩm",
  "Giấy chứng nhận đủ điều kiện an toàn thực phẩm",
]

type Onboarded = { kind: string; name: string; person: string; phone: string }

/** Fills in the form by which an officer registers a producer of food, and sends it. */
async function onboard(desk: Page, { kind, name, person, phone }: Onboarded): Promise<void> {
  await desk.getByLabel(kind, { exact: true }).check()
  await desk.getByLabel("Tên cơ sở").fill(name)
  await desk.getByLabel("Người liên hệ").fill(person)
  await desk.getByLabel("Số điện thoại").fill(phone)
  await desk.getByLabel("Xã, phường, đặc khu", { exact: true }).selectOption({ index: 1 })
  await desk.getByLabel("Số nhà, đường, thôn").fill("Thôn 5")
  await desk.getByLabel("Thực phẩm").check()
  await desk.getByRole("button", { name: "Ghi và lấy địa chỉ một lần" }).click()
  await expect(desk.getByRole("heading", { name: `Đã ghi hồ sơ cho ${name}` })).toBeVisible()
}

test("an officer registers a producer, who takes the account over by a link that works once", async ({
  page,
  otherDevice,
}) => {
  const [name, phone] = [freshName("Hộ làm bánh gai"), freshPhone()]
  const desk = await otherDevice({ viewport: DESKTOP })
  await desk.goto("/so/chu-the/moi")
  await logInAsOfficer(desk, await officerEmail(PROVINCE))
  await desk.getByRole("button", { name: "Ghi và lấy địa chỉ một lần" }).click()
  await expect(desk.getByText("Xin ghi tên cơ sở.")).toBeVisible()
  await inspect(desk, "ct-10-dang-ky-thay-sai")
  await onboard(desk, { kind: "Hộ kinh doanh", name, person: PERSON, phone })
  await inspect(desk, "ct-11-dia-chi-mot-lan")
  const address = await desk.getByText(/^https?:\/\//).innerText()
  const form = (await desk.getByRole("link", { name: "In phiếu đăng ký" }).getAttribute("href")) ?? ""

  await page.goto(new URL(address).pathname)
  await expect(page.getByText(name)).toBeVisible()
  await inspect(page, "dk-20-nhan-tai-khoan")
  await page.getByLabel("Đặt mật khẩu").fill(PASSWORD)
  await page.getByRole("button", { name: "Đặt mật khẩu và vào" }).click()
  await logInAsSeller(page, phone)
  await expect(page.getByRole("heading", { level: 1, name: "Hồ sơ của tôi" })).toBeVisible()
  await inspect(page, "dk-21-ho-so-so-ghi")
  await page.goto(new URL(address).pathname)
  await expect(page.getByText("Địa chỉ này không còn dùng được")).toBeVisible()
  await inspect(page, "dk-22-dia-chi-het")

  const token = address.split("/").at(-1) ?? ""
  expect(token.length).toBeGreaterThan(40)
  expect(readLog("BACKEND")).toContain("/registrations/link/use")
  for (const log of ["BACKEND", "STOREFRONT"] as const) {
    expect(readLog(log).includes(token), `the token in the log of ${log}`).toBe(false)
  }

  for (const [path, shot] of [
    [form, "ct-12-phieu-dien-san"],
    ["/so/chu-the/phieu", "ct-13-phieu-trang"],
  ] as const) {
    await desk.goto(path)
    await expect(desk.getByRole("heading", { level: 1, name: "PHIẾU ĐĂNG KÝ" })).toBeVisible()
    await inspect(desk, shot)
  }
})

test("an officer types numbers, papers and signed terms for a producer without an account; another accepts them", async ({
  page,
  otherDevice,
}) => {
  test.setTimeout(240_000)
  await page.setViewportSize(DESKTOP)
  const [name, phone] = [freshName("Hợp tác xã bánh gai"), freshPhone()]
  await page.goto("/so/chu-the/moi")
  await logInAsOfficer(page, await officerEmail(PROVINCE))
  await onboard(page, { kind: "Hợp tác xã", name, person: PERSON, phone })
  await page.getByRole("link", { name: "Mở hồ sơ" }).click()
  await expect(page.getByRole("heading", { name: "Nhập thay chủ thể" })).toBeVisible()
  await inspect(page, "ct-20-nhap-thay")
  await page.getByRole("link").filter({ hasText: "Mã số thuế và người đại diện" }).click()
  await expect(page.getByRole("heading", { level: 1, name: "Mã số thuế và người đại diện" })).toBeVisible()
  await inspect(page, "ct-21-nhap-dinh-danh")
  await fillIdentity(page, PERSON)
  await expect(page.getByRole("heading", { level: 1, name: "Giấy tờ" })).toBeVisible()
  await inspect(page, "ct-22-nhap-giay-to")
  for (const title of PAPERS) {
    await page.getByRole("link").filter({ hasText: title }).first().click()
    await expect(page.getByRole("heading", { level: 1, name: title })).toBeVisible()
    await handIn(page, { file: scan, ...(title.includes("an toàn") ? { until: inDays(400) } : {}) })
    if (title.includes("an toàn")) await inspect(page, "ct-23-da-nhap-giay")
    await page.getByRole("link", { name: "Giấy tờ", exact: true }).click()
    await expect(page.getByRole("heading", { level: 1, name: "Giấy tờ" })).toBeVisible()
  }
  await page.getByRole("link", { name: "Tiếp tục" }).click()
  await page.getByLabel("Chủ thể đã ký phiếu đăng ký", { exact: false }).check()
  await inspect(page, "ct-24-dieu-khoan-da-ky")
  await page.getByRole("button", { name: "Ghi nhận và tiếp tục" }).click()
  await page.getByRole("button", { name: "Gửi hồ sơ thay chủ thể" }).click()
  await expect(page.getByText("Đã gửi thay chủ thể.", { exact: false })).toBeVisible()
  await page.getByRole("button", { name: "Nhận xem hồ sơ" }).click()
  await expect(page.getByText("cán bộ khác của tỉnh xem và nhận", { exact: false }).first()).toBeVisible()
  await expect(page.getByRole("button", { name: "Nhận", exact: true })).toHaveCount(0)
  await inspect(page, "ct-25-giay-tu-nhap")

  const other = await otherDevice({ viewport: DESKTOP })
  await other.goto("/so/chu-the")
  await logInAsOfficer(other, await agricultureEmail(PROVINCE))
  await openDossier(other, name)
  await acceptAll(other)
  await other.getByRole("button", { name: "Xác minh", exact: true }).click()
  await expect(other.getByText("Đã xác minh.", { exact: false })).toBeVisible()
})

test("who may only read producers sees no buttons, and why", async ({ page }) => {
  await page.setViewportSize(DESKTOP)
  await page.goto("/so/noi-lam-ra")
  await logInAsOfficer(page, "toan-quoc@san-ocop.example")
  await expect(page, "the old address leads on").toHaveURL(/\/so\/chu-the/)
  await expect(page.getByText("Tài khoản toàn quốc chỉ xem.", { exact: false })).toBeVisible()
  await expect(page.getByRole("link", { name: "Đăng ký thay chủ thể" })).toHaveCount(0)
  await page.locator("[data-queue-row]").first().click()
  await expect(page.locator("#xem-xet")).toBeVisible()
  for (const button of ["Xác minh", "Từ chối", "Yêu cầu bổ sung", "Nhận", "Cho miễn"]) {
    await expect(page.getByRole("button", { name: button, exact: true })).toHaveCount(0)
  }
  await inspect(page, "ct-14-chi-xem")
})

test("a producer of another province is not found, though he is there", async ({ page }) => {
  const stalls = await Promise.all([HONEY_PHONE, FISH_SAUCE_PHONE].map(sampleSeller))
  const one = stalls.find(({ province_code }) => province_code !== PROVINCE)
  const token = await sampleOfficer(one?.province_code ?? "")
  const there = await ask<VerificationDossier>("GET", `/department/verifications/${one?.producer_id}`, { token })
  expect(there.status, "his own province finds him").toBe(200)

  await page.setViewportSize(DESKTOP)
  await page.goto(`/so/chu-the/${there.body.producer_id}`)
  await logInAsOfficer(page, await officerEmail(PROVINCE))
  await expect(page.getByText("Không tìm thấy", { exact: true })).toBeVisible()
  await expect(page.getByText(there.body.producer_name)).toHaveCount(0)
  await inspect(page, "ct-15-tinh-khac")
})
