import { ask } from "../support/ask"
import { freshName, newSubmission } from "../support/sample-listing"
import { FISH_SAUCE_PHONE, HONEY_PHONE, sampleOfficer } from "../support/sample-people"
import { DESKTOP, inspect, PHONE, picture } from "./support/look"
import { logInAsOfficer, officerEmail, stallOwner } from "./support/people"
import { expect, test } from "./support/test"

test.use({ viewport: DESKTOP })

test("an officer approves a listing of his province, cannot see another's, and shoppers find it", async ({ page }) => {
  const [ours, theirs] = [await stallOwner(HONEY_PHONE), await stallOwner(FISH_SAUCE_PHONE)]
  const name = freshName("Mật ong duyệt thử")
  const mine = await newSubmission(ours, name)
  const foreign = await newSubmission(theirs, freshName("Nước mắm tỉnh khác"))

  await page.goto("/so")
  await inspect(page, "so-01-dang-nhap")
  await logInAsOfficer(page, await officerEmail(ours.province_code))
  await expect(page.getByRole("heading", { name: "Sản phẩm chờ duyệt" })).toBeVisible()
  await inspect(page, "so-02-tong-quan")

  await page.goto(`/tim-kiem?q=${encodeURIComponent(name)}`)
  await expect(page.getByText(name, { exact: true }), "not on the floor before it is approved").toHaveCount(0)

  await page.goto(`/so/duyet-san-pham?chon=${foreign.id}`)
  await expect(page.getByText("Không tìm thấy sản phẩm này")).toBeVisible()
  await picture(page, "so-03-tinh-khac")

  await page.goto(`/so/duyet-san-pham?q=${encodeURIComponent(name)}`)
  await expect(page.getByLabel("Dùng phím tắt"), "the page is alive").toBeAttached()
  await page.keyboard.press("j")
  await page.keyboard.press("Enter")
  await expect(page.getByRole("heading", { level: 2, name })).toBeVisible()
  await inspect(page, "so-04-dang-xem")
  await page.keyboard.press("r")
  await expect(page.getByRole("dialog")).toBeVisible()
  await picture(page, "so-05-tu-choi")
  await page.keyboard.press("Escape")
  await expect(page.getByRole("dialog")).toBeHidden()
  await page.keyboard.press("a")
  await expect(page.getByText("Đã duyệt. Khách thấy sản phẩm trên sàn ngay.")).toBeVisible()
  await inspect(page, "so-06-da-duyet")

  await test.step("somebody who still has the old page open is told", async () => {
    await page.goto(`/so/duyet-san-pham?chon=${mine.id}`)
    await expect(page.getByText("Đang bán").first()).toBeVisible()
    await expect(page.getByRole("button", { name: "Duyệt", exact: true })).toHaveCount(0)
  })

  await expect(async () => {
    await page.goto(`/tim-kiem?q=${encodeURIComponent(name)}`)
    await expect(page.getByRole("link", { name }).first()).toBeVisible({ timeout: 2_000 })
  }, "the listing becomes findable").toPass({ timeout: 30_000 })
  await inspect(page, "so-07-tim-thay")
})

test("keys alone go through the queue: after each decision the next listing is open", async ({ page }) => {
  const ours = await stallOwner(HONEY_PHONE)
  const shared = freshName("Mật ong phím tắt")
  const [first, second] = [`${shared} một`, `${shared} hai`]
  for (const name of [first, second]) await newSubmission(ours, name)
  await page.goto(`/so/duyet-san-pham?q=${encodeURIComponent(shared)}`)
  await logInAsOfficer(page, await officerEmail(ours.province_code))
  await expect(page.getByLabel("Dùng phím tắt"), "the page is alive").toBeAttached()
  const opened = page.getByRole("heading", { level: 2, name: shared })
  await page.keyboard.press("j")
  await expect(page.locator("[data-queue-row]:focus"), "a row is marked").toBeVisible()
  await page.keyboard.press("Enter")
  await expect(opened).toBeVisible()
  const before = (await opened.innerText()).trim()
  expect([first, second]).toContain(before)

  await page.keyboard.press("a")
  await expect(opened, "the other one is open").toHaveText(before === first ? second : first)
  await page.keyboard.press("a")
  await expect(opened, "nothing is left").toHaveCount(0)
  await expect(page.getByText("Đã duyệt.", { exact: false }).first()).toBeVisible()
})

test("an officer is told when a colleague was faster, and takes a listing down and back", async ({ page }) => {
  const ours = await stallOwner(HONEY_PHONE)
  const { id, revision_number } = await newSubmission(ours, freshName("Mật ong hai người xem"))
  await page.goto(`/so/duyet-san-pham?chon=${id}`)
  await logInAsOfficer(page, await officerEmail(ours.province_code))
  const approve = page.getByRole("button", { name: "Duyệt", exact: true })
  await expect(approve).toBeVisible()
  const { status } = await ask("POST", `/department/listings/${id}/approve`, {
    token: await sampleOfficer(ours.province_code),
    body: { revision_number },
  })
  expect(status).toBe(200)

  await approve.click()
  await expect(page.getByText("Sản phẩm này vừa được người khác quyết định.")).toBeVisible()
  await expect(approve).toHaveCount(0)
  await inspect(page, "so-10-nguoi-khac-nhanh-hon")

  await page.getByRole("button", { name: "Gỡ xuống" }).click()
  const dialog = page.getByRole("dialog")
  await dialog.getByLabel("Lý do khác").check()
  await dialog.getByRole("button", { name: "Gỡ xuống" }).click()
  await expect(dialog.getByText("Xin ghi rõ lý do khác.").first()).toBeVisible()
  await expect(dialog.getByLabel("Lý do khác"), "what was chosen stays").toBeChecked()
  await dialog.getByLabel("Ghi rõ cho gian hàng").fill("Kiểm tra lại nhãn theo phản ánh.")
  await dialog.getByRole("button", { name: "Gỡ xuống" }).click()
  await expect(page.getByText("Đã gỡ xuống, khách không còn thấy sản phẩm.")).toBeVisible()
  await inspect(page, "so-11-da-go")
  await page.getByRole("button", { name: "Cho bán lại" }).click()
  await expect(page.getByText("Đã cho bán lại.")).toBeVisible()
})

test("an officer who may only read sees no buttons, and why", async ({ page }) => {
  await page.goto("/so/duyet-san-pham")
  await logInAsOfficer(page, "toan-quoc@san-ocop.example")
  await expect(page.getByText("Tài khoản toàn quốc chỉ xem.")).toBeVisible()
  await page.locator("[data-queue-row]").first().click()
  await expect(page.locator("#xem-xet")).toBeVisible()
  for (const name of ["Duyệt", "Từ chối", "Yêu cầu sửa", "Gỡ xuống"]) {
    await expect(page.getByRole("button", { name, exact: true })).toHaveCount(0)
  }
  await inspect(page, "so-08-chi-xem")
})

test("the registers of a department read well on a desktop and on a phone", async ({ page }) => {
  const { province_code } = await stallOwner(HONEY_PHONE)
  await page.goto("/so/chu-the")
  await logInAsOfficer(page, await officerEmail(province_code))
  for (const path of ["chu-the", "chung-nhan", "nhat-ky", "duyet-san-pham"]) {
    for (const [device, viewport] of [
      ["may-ban", DESKTOP],
      ["dien-thoai", PHONE],
    ] as const) {
      await page.setViewportSize(viewport)
      await page.goto(`/so/${path}`)
      await expect(page.getByRole("heading", { level: 1 })).toBeVisible()
      await inspect(page, `so-09-${path}-${device}`)
    }
  }
})
