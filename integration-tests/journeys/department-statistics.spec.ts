import { join } from "node:path"
import type { Statistics } from "@san-ocop/kit/http/statistics"
import { ask } from "../support/ask"
import { withDatabase } from "../support/database"
import { sampleOfficer } from "../support/sample-people"
import { DESKTOP, inspect, PHONE } from "./support/look"
import { logInAsOfficer, officerEmail } from "./support/people"
import { expect, test } from "./support/test"

test.use({ viewport: DESKTOP })

/** A sample floor whose producers come from more than one old province. */
const mergedProvince = () =>
  withDatabase(async (database) => {
    const { rows } = await database.query<{ province_code: string }>(
      `select m.province_code from producer m join floor f on f.province_code = m.province_code
        where m.deleted_at is null group by m.province_code having count(distinct m.old_province) > 1
        order by count(*) desc limit 1`,
    )
    return rows[0]?.province_code ?? ""
  })

test("an officer looks at an old province, writes a number down, freezes a report and prints it", async ({ page }) => {
  const province = await mergedProvince()
  const token = await sampleOfficer(province)
  const { body } = await ask<Statistics>("GET", "/department/statistics", { token })
  const old = body.places.old_provinces[1] ?? ""

  await page.goto("/so/thong-ke")
  await logInAsOfficer(page, await officerEmail(province))
  await expect(page.getByRole("heading", { level: 1, name: "Thống kê" })).toBeVisible()
  await expect(page.getByRole("heading", { level: 2, name: /^19\. / })).toBeVisible()
  await inspect(page, "so-30-thong-ke")

  await test.step("the filter stays in the address", async () => {
    await page.getByLabel("Tỉnh cũ").selectOption(old)
    await page.getByLabel("Kỳ từ ngày").fill("2023-01-01")
    await page.getByRole("button", { name: "Xem số liệu" }).click()
    await expect(page.getByRole("heading", { name: `(${old} cũ)` })).toBeVisible()
    await page.reload()
    await expect(page.getByLabel("Tỉnh cũ")).toHaveValue(old)
    await expect(page.getByLabel("Kỳ từ ngày")).toHaveValue("2023-01-01")
    await page.locator("#recognised_products").getByText("Cách tính").first().click()
    await expect(page.getByText("Mỗi sản phẩm tính một lần").first()).toBeVisible()
    await inspect(page, "so-31-tinh-cu")
  })

  await test.step("a day to come is refused at its field, and nothing typed is lost", async () => {
    await page.goto("/so/thong-ke?chot=2999-01-01&tu=2026-01-01")
    await expect(page.getByText("Ngày chốt số liệu không được sau hôm nay.").first()).toBeVisible()
    await expect(page.getByLabel("Chốt ngày")).toHaveValue("2999-01-01")
    await inspect(page, "so-32-ngay-sai")
  })

  await test.step("a number that only he knows", async () => {
    await page.goto("/so/thong-ke/so-lieu")
    await page.getByLabel("Số liệu", { exact: true }).selectOption("promotion/memorandums")
    await page.getByLabel("Giá trị").fill("ba")
    await page.getByLabel("Nguồn").fill("Báo cáo hội nghị kết nối cung cầu")
    await page.getByRole("button", { name: "Ghi số liệu" }).click()
    await expect(page.getByText("Xin ghi giá trị bằng số").first()).toBeVisible()
    await expect(page.getByLabel("Nguồn"), "what was typed stays").toHaveValue("Báo cáo hội nghị kết nối cung cầu")
    await page.getByLabel("Giá trị").fill("3")
    await page.getByRole("button", { name: "Ghi số liệu" }).click()
    await expect(page.getByText("Đã ghi số liệu.")).toBeVisible()
    await inspect(page, "so-33-so-lieu")
  })

  await test.step("frozen for the conference, and shown as it was beside today", async () => {
    await page.goto("/so/thong-ke?tu=2023-01-01")
    await page.getByLabel("Tên báo cáo").fill("Hội nghị sơ kết chương trình OCOP")
    await page.getByRole("button", { name: "Chốt số liệu" }).click()
    await expect(page.getByText("Đã chốt. Số liệu dưới đây không thay đổi nữa.")).toBeVisible()
    await expect(page.getByRole("heading", { name: "So với hôm nay" })).toBeVisible()
    await inspect(page, "so-34-ban-chot")
    await page.goto("/so/thong-ke/so-lieu")
    const row = page.getByRole("row", { name: /Biên bản ghi nhớ/ }).first()
    await row.getByText("Rút lại", { exact: true }).first().click()
    await row.getByLabel("Lý do rút lại").fill("Ghi nhầm hội nghị")
    await row.getByRole("button", { name: "Rút lại" }).click()
    await expect(page.getByText("Đã rút lại. Số này không được tính nữa.")).toBeVisible()
    await page.goto("/so/thong-ke/ban-chot")
    await inspect(page, "so-35-cac-ban-chot")
    await page.getByRole("link", { name: "Hội nghị sơ kết chương trình OCOP" }).first().click()
    await expect(page.locator("#so-sanh").getByRole("rowheader", { name: /Biên bản ghi nhớ/ })).toBeVisible()
    await inspect(page, "so-36-khac-hom-nay")
  })

  await test.step("on paper: without the desk's frame, with every definition", async () => {
    await page.goto("/so/thong-ke/ban-in?tu=2023-01-01")
    await expect(page.getByRole("button", { name: "In trang này" })).toBeVisible()
    const path = join(__dirname, "screenshots", "so-37-ban-in.pdf")
    const pdf = await page.pdf({ format: "A4", preferCSSPageSize: true, ...(process.env.PICTURES && { path }) })
    expect(pdf.subarray(0, 5).toString()).toBe("%PDF-")
    await page.emulateMedia({ media: "print" })
    await expect(page.getByRole("navigation", { name: "Bàn làm việc của Sở" })).toBeHidden()
    await expect(page.getByText("Mỗi sản phẩm tính một lần").locator("visible=true").first()).toBeVisible()
    await inspect(page, "so-37-ban-in")
    await page.emulateMedia({ media: "screen" })
  })

  await test.step("on a phone", async () => {
    await page.setViewportSize(PHONE)
    for (const path of ["", "/so-lieu", "/ban-chot"]) {
      await page.goto(`/so/thong-ke${path}`)
      await expect(page.getByRole("heading", { level: 1 })).toBeVisible()
      await inspect(page, `so-38-dien-thoai${path.replace("/", "-")}`)
    }
  })

  await test.step("as a spreadsheet", async () => {
    await page.setViewportSize(DESKTOP)
    await page.goto("/so/thong-ke")
    const download = page.waitForEvent("download")
    await page.getByRole("link", { name: "Tải bảng Excel" }).click()
    expect((await download).suggestedFilename()).toMatch(/^chi-tieu-ocop-.*\.xlsx$/)
  })
})

test("a national reader sees every province and a province, and freezes nothing", async ({ page }) => {
  await page.goto("/so/thong-ke")
  await logInAsOfficer(page, "toan-quoc@san-ocop.example")
  await expect(page.getByRole("heading", { level: 2, name: "Toàn quốc" })).toBeVisible()
  await expect(page.getByRole("button", { name: "Chốt số liệu" })).toHaveCount(0)
  await page.getByLabel("Tỉnh, thành phố").selectOption(await mergedProvince())
  await page.getByRole("button", { name: "Xem số liệu" }).click()
  await expect(page.getByLabel("Tỉnh cũ")).toBeVisible()
  await inspect(page, "so-39-toan-quoc")
})
