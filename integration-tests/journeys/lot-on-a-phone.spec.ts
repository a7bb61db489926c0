import { PDF } from "../support/casework"
import { HONEY_PHONE } from "../support/sample-people"
import { newGoods } from "../support/shopper"
import { DESKTOP, inspect, PHONE } from "./support/look"
import { logInAsOfficer, logInAsSeller, officerEmail, stallOwner } from "./support/people"
import { expect, test } from "./support/test"

test.use({ viewport: PHONE, geolocation: { latitude: 22.123456, longitude: 105.654321 }, permissions: ["geolocation"] })

/** A picture of one point, as small as pictures are. */
const PHOTO = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==",
  "base64",
)

test("a cooperative records a lot on a phone, corrects a step, and the department confirms it", async ({
  page,
  otherDevice,
}) => {
  const owner = await stallOwner(HONEY_PHONE)
  await newGoods(owner) // of one product alone nobody is asked which it is
  await page.goto(`/kenh-nguoi-ban/${owner.slug}`)
  await logInAsSeller(page, HONEY_PHONE)

  await page.getByRole("link", { name: "Ghi lô mới" }).click()
  await expect(page.getByRole("heading", { name: "Lô của sản phẩm nào?" })).toBeVisible()
  await inspect(page, "lo-hang-01-chon-san-pham")
  await page.locator('a[href*="san-pham="]').first().click()
  await page.getByLabel("Số lượng", { exact: true }).fill("120")
  await page.getByRole("button", { name: "Lấy vị trí điện thoại" }).click()
  await expect(page.getByText("Đã ghi vị trí 22.123456,105.654321")).toBeVisible()
  const files = { name: "me-hang.png", mimeType: "image/png", buffer: PHOTO }
  await page.getByLabel("Chụp hoặc chọn ảnh").setInputFiles(files)
  await expect(page.getByRole("button", { name: "Bỏ ảnh: Ảnh 1" })).toBeVisible()
  await expect(page.getByText("Đang gửi ảnh…")).toBeHidden()
  await inspect(page, "lo-hang-02-ghi-lo")
  await page.getByRole("button", { name: "Lưu lô hàng" }).click()
  await expect(page.getByText("Đã ghi lô hàng.")).toBeVisible()
  await inspect(page, "lo-hang-03-lo-moi")
  const lotPage = page.url().replace(/\?.*$/, "")

  await page.getByRole("link", { name: /^Đóng gói/ }).click()
  await page.getByLabel("Quy cách đóng gói").fill("Hũ 500 g")
  await page.getByLabel("Ghi chú").fill("Đóng hũ thủy tinh, dán tem.")
  await inspect(page, "lo-hang-04-ghi-buoc")
  await page.getByRole("button", { name: "Ghi bước này" }).click()
  await expect(page.getByText("Đã ghi bước này.")).toBeVisible()

  await page.getByRole("link", { name: "Đính chính bước Đóng gói" }).click()
  await page.getByLabel("Ghi chú").fill("Đóng hũ nhựa, dán tem.")
  await page.getByRole("button", { name: "Ghi lại cho đúng" }).click()
  await expect(page.getByText("Xin ghi vì sao đính chính.")).toBeVisible()
  await page.getByLabel("Vì sao đính chính").fill("Ghi nhầm loại hũ.")
  await page.getByRole("button", { name: "Ghi lại cho đúng" }).click()
  await expect(page.getByText("Lần khai trước vẫn được giữ.")).toBeVisible()
  await expect(page.getByText("Đóng hũ thủy tinh, dán tem.")).toBeVisible()
  await expect(page.getByText("Đóng hũ nhựa, dán tem.")).toBeVisible()
  await inspect(page, "lo-hang-05-da-dinh-chinh")

  const report = { name: "Phiếu kiểm nghiệm.pdf", mimeType: "application/pdf", buffer: PDF.bytes }
  await page.getByLabel("Thêm ảnh hoặc tệp PDF").setInputFiles(report)
  await page.getByRole("button", { name: "Gửi tệp" }).click()
  await expect(page.getByText("Đã nhận tệp.")).toBeVisible()
  await expect(page.getByRole("link", { name: report.name })).toBeVisible()
  await inspect(page, "lo-hang-05b-tep-chung-minh")

  await page.getByRole("link", { name: "Xem trang khách quét tem" }).click()
  await expect(page.getByText(report.name)).toBeHidden()
  await expect(page.getByText("Đóng hũ nhựa, dán tem.")).toBeVisible()
  await expect(page.getByText("Đóng hũ thủy tinh, dán tem.")).toBeHidden()

  const desk = await otherDevice({ viewport: DESKTOP })
  await desk.goto(`/so/lo-hang/${lotPage.split("/").at(-1)}`)
  await logInAsOfficer(desk, await officerEmail(owner.province_code))
  await expect(desk.getByRole("link", { name: report.name })).toBeVisible()
  await inspect(desk, "lo-hang-06-ban-so")
  await desk.getByRole("button", { name: "Xác nhận bước Đóng gói" }).click()
  await desk.getByRole("dialog").getByLabel("Đã đối chiếu với gì").fill("Sổ kho của cơ sở.")
  await desk.getByRole("dialog").getByRole("button", { name: "Xác nhận bước Đóng gói" }).click()
  await expect(desk.getByText("Đã xác nhận.")).toBeVisible()
  await desk.getByRole("link", { name: "Lô hàng" }).first().click()
  await expect(desk.getByRole("heading", { name: "Lô hàng", level: 1 })).toBeVisible()
  await inspect(desk, "lo-hang-07-danh-sach-so")
  await desk.getByRole("link", { name: "Sản phẩm chưa có lô" }).click()
  await inspect(desk, "lo-hang-08-chua-co-lo")

  await page.reload()
  await expect(page.getByText(/Sở Công Thương .* xác nhận/)).toBeVisible()
})

test("a lot is recorded by a phone on which no script runs", async ({ otherDevice }) => {
  const page = await otherDevice({ viewport: PHONE, javaScriptEnabled: false })
  const owner = await stallOwner(HONEY_PHONE)
  await newGoods(owner) // of one product alone nobody is asked which it is
  await page.goto(`/kenh-nguoi-ban/${owner.slug}/lo-hang/moi`)
  await logInAsSeller(page, HONEY_PHONE)
  await page.locator('a[href*="san-pham="]').first().click()
  await page.getByLabel("Số lượng", { exact: true }).fill("nhiều")
  await page.getByRole("button", { name: "Lưu lô hàng" }).click()
  await expect(page.getByText("Xin ghi bằng số, ví dụ 500.")).toBeVisible()
  await page.getByLabel("Số lượng", { exact: true }).fill("45")
  await page.getByRole("button", { name: "Lưu lô hàng" }).click()
  await expect(page.getByText("Đã ghi lô hàng.")).toBeVisible()
})
