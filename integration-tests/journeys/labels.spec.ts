import type { LotLabels } from "@san-ocop/kit/http/labels"
import { ask } from "../support/ask"
import { lotToLabel } from "../support/labels/lot-to-label"
import { HONEY_PHONE } from "../support/sample-people"
import { DESKTOP, inspect } from "./support/look"
import { logInAsOfficer, logInAsSeller, officerEmail, stallOwner } from "./support/people"
import { expect, test } from "./support/test"

test("torn labels are voided, one or all; whoever scans them is warned, and the department reads it in its register", async ({
  page,
  otherDevice,
}) => {
  const owner = await stallOwner(HONEY_PHONE)
  const lot = await lotToLabel(300, owner.id)
  await ask("POST", lot.batches, { token: lot.token, body: { kind: "unit", layout: "a4_24", quantity: 220 } })
  const { body } = await ask<LotLabels>("GET", lot.batches, { token: lot.token })
  const serial = body.batches[0]?.first_serial ?? ""
  await page.goto(`/kenh-nguoi-ban/${owner.slug}/lo-hang/${lot.lot_id}/tem`)
  await logInAsSeller(page, owner.phone)

  await test.step("one label is voided by its code, and the others hold", async () => {
    await page.getByText("Hủy tem", { exact: true }).first().click()
    await page.getByRole("button", { name: "Hủy tem" }).click()
    await expect(page.getByText("Mời ghi lý do hủy tem.").first()).toBeVisible()
    await page.getByLabel("Từ tem").fill(serial)
    await page.getByLabel("Lý do").fill("Rách khi dán")
    await inspect(page, "tem-05-huy-mot-tem")
    await page.getByRole("button", { name: "Hủy tem" }).click()
    await expect(page.getByText("Đã hủy 1 tem, còn 219 tem dùng được")).toBeVisible()
    const shopper = await otherDevice()
    await shopper.goto(`${new URL(body.address).pathname}/${serial}`)
    await expect(shopper.getByText("TEM NÀY ĐÃ BỊ HỦY")).toBeVisible()
  })

  const desk = await otherDevice({ viewport: DESKTOP })
  await test.step("the department finds it by a filter that stays, moves by keys, and takes the list home", async () => {
    await desk.goto(`/so/so-tem?tinh-trang=huy-mot-phan&q=${lot.lot_number}`)
    await logInAsOfficer(desk, await officerEmail(owner.province_code))
    const row = desk.getByRole("row").filter({ hasText: lot.lot_number })
    await expect(row).toContainText("đã hủy 1 tem")
    await expect(row).toContainText(serial)
    await inspect(desk, "tem-07-so-tem")
    await desk.reload()
    await expect(row).toContainText("Hủy một phần")
    const fetched = desk.waitForEvent("download")
    await desk.getByRole("link", { name: "Tải bảng" }).click()
    expect((await fetched).suggestedFilename()).toMatch(/^so-tem-.*\.xlsx$/)
    await expect(desk.getByText("Phím tắt: j, k")).toBeVisible()
    await desk.keyboard.press("j")
    await desk.keyboard.press("Enter")
    await expect(desk.getByRole("heading", { level: 1, name: new RegExp(lot.lot_number) })).toBeVisible()
    await desk.getByRole("main").getByRole("link", { name: "Sổ tem" }).click()
    await expect(desk.getByText("1 đợt tem của lô này")).toBeVisible()
    await desk.setViewportSize({ width: 360, height: 740 })
    await inspect(desk, "tem-08-so-tem-360")
  })

  await test.step("labels of a batch that is void cannot be fetched any more", async () => {
    await page.getByText("Hủy tem", { exact: true }).first().click()
    await page.getByLabel("Cả đợt này").check()
    await page.getByLabel("Lý do").fill("Cuộn tem bị ướt")
    await page.getByRole("button", { name: "Hủy tem" }).click()
    await expect(page.getByText("Đã hủy cả đợt: Cuộn tem bị ướt")).toBeVisible()
    await expect(page.getByRole("link", { name: "Tải tệp tem" })).toHaveCount(0)
    await inspect(page, "tem-06-da-huy")
  })
})
