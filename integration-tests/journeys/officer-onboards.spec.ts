import { PASSWORD } from "../support/accounts"
import { freshPhone } from "../support/registration"
import { freshName } from "../support/sample-listing"
import { DESKTOP, inspect } from "./support/look"
import { logInAsOfficer, logInAsSeller, officerEmail } from "./support/people"
import { expect, test } from "./support/test"

const PROVINCE = "38"
const PERSON = "Lê Thị Hoa"

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
  await desk.getByLabel("Hộ kinh doanh").check()
  await desk.getByLabel("Tên cơ sở").fill(name)
  await desk.getByLabel("Người liên hệ").fill(PERSON)
  await desk.getByLabel("Số điện thoại").fill(phone)
  await desk.getByLabel("Xã, phường, đặc khu", { exact: true }).selectOption({ index: 1 })
  await desk.getByLabel("Số nhà, đường, thôn").fill("Thôn 5")
  await desk.getByLabel("Thực phẩm").check()
  await desk.getByRole("button", { name: "Ghi và lấy địa chỉ một lần" }).click()
  await expect(desk.getByRole("heading", { name: `Đã ghi hồ sơ cho ${name}` })).toBeVisible()
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

  for (const [path, shot] of [
    [form, "ct-12-phieu-dien-san"],
    ["/so/chu-the/phieu", "ct-13-phieu-trang"],
  ] as const) {
    await desk.goto(path)
    await expect(desk.getByRole("heading", { level: 1, name: "PHIẾU ĐĂNG KÝ" })).toBeVisible()
    await inspect(desk, shot)
  }
})

test("who may only read producers sees no buttons, and why; another province's is not found", async ({ page }) => {
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
  await page.goto("/so/chu-the/khong-co")
  await expect(page.getByText("Không tìm thấy", { exact: true })).toBeVisible()
  await inspect(page, "ct-15-tinh-khac")
})
