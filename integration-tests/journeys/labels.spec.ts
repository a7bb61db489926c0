import { join } from "node:path"
import type { LotLabels } from "@san-ocop/kit/http/labels"
import { ask } from "../support/ask"
import { lotToLabel } from "../support/labels/lot-to-label"
import { HONEY_PHONE } from "../support/sample-people"
import { inspect } from "./support/look"
import { logInAsSeller, stallOwner } from "./support/people"
import { readCodes } from "./support/read-codes"
import { expect, test } from "./support/test"

test("a cooperative prints labels on its phone, and a reader finds each in the picture of the sheet", async ({
  page,
  otherDevice,
}, testInfo) => {
  const owner = await stallOwner(HONEY_PHONE)
  const lot = await lotToLabel(300, owner.id)
  await page.goto(`/kenh-nguoi-ban/${owner.slug}/lo-hang/${lot.lot_id}/tem`)
  await logInAsSeller(page, owner.phone)
  await expect(page.getByRole("heading", { level: 1, name: "In tem" })).toBeVisible()
  await inspect(page, "tem-01-chua-in")

  await page.getByLabel("Số tem").fill("400")
  await page.getByRole("button", { name: "Tạo tem" }).click()
  await expect(page.getByText("chỉ còn được in thêm 330 tem").first()).toBeVisible()
  await inspect(page, "tem-02-qua-nhieu")
  await page.getByLabel("Cuộn tem 50 × 30 mm").check()
  await page.getByLabel("Số tem").fill("220")
  await page.getByRole("button", { name: "Tạo tem" }).click()
  await expect(page.getByText("Đã tạo tem. Mời tải tệp về để in.")).toBeVisible()

  const file = testInfo.outputPath("tem.pdf")
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("link", { name: "Tải tệp tem" }).click(),
  ])
  await download.saveAs(file)
  await expect(page.getByText("Tệp đã đủ 220 tem.")).toBeVisible({ timeout: 20_000 })
  await inspect(page, "tem-03-da-tai")

  const address = await test.step("the sheet as a browser draws it is read by its picture alone", async () => {
    const sheet = await otherDevice({ viewport: { width: 900, height: 600 } })
    await sheet.goto(`file://${file}#toolbar=0&navpanes=0&view=FitH`)
    const { body } = await ask<LotLabels>("GET", lot.batches, { token: lot.token })
    const printed = `${body.address}/${body.batches[0]?.first_serial ?? ""}`
    await expect.poll(() => readCodes(sheet, page).catch(() => []), { timeout: 20_000 }).toEqual([printed])
    await sheet.screenshot({ path: join(__dirname, "screenshots", "tem-04-to-tem.png") })
    return printed
  })

  await test.step("what the code says leads a shopper to the lot, as the first who checks", async () => {
    const shopper = await otherDevice()
    await shopper.goto(address)
    await expect(shopper.getByText("Tem do sàn cấp, được kiểm tra lần đầu")).toBeVisible()
    await expect(shopper.getByText("Mật ong hoa bạc hà thử tem").first()).toBeVisible()
  })

  await test.step("labels that are voided cannot be fetched any more", async () => {
    await page.getByText("Hủy đợt tem này").click()
    await page.getByLabel("Lý do").fill("Cuộn tem bị ướt")
    await page.getByRole("button", { name: "Hủy tem" }).click()
    await expect(page.getByText("Đã hủy: Cuộn tem bị ướt")).toBeVisible()
    await expect(page.getByRole("link", { name: "Tải tệp tem" })).toHaveCount(0)
    await inspect(page, "tem-05-da-huy")
    const shopper = await otherDevice()
    await shopper.goto(address)
    await expect(shopper.getByText("TEM NÀY ĐÃ BỊ HUỶ")).toBeVisible()
  })
})
