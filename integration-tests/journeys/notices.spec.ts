import { ask } from "../support/ask"
import { freshName, newSubmission } from "../support/sample-listing"
import { HONEY_PHONE, sampleOfficer } from "../support/sample-people"
import { DESKTOP, inspect, PHONE } from "./support/look"
import { logInAsOfficer, logInAsSeller, officerEmail, stallOwner } from "./support/people"
import { expect, test } from "./support/test"

test("a stall and its department tell each other, and each reads it for himself", async ({ page, otherDevice }) => {
  const stall = await stallOwner(HONEY_PHONE)
  // The number of a label is one long word, which a phone must break.
  const name = `${freshName("Mật ong báo tin")} ANCWNR4PGXEDRQRVVS91FDWTVWPCKA`
  const { id, revision_number } = await newSubmission(stall, name)

  await test.step("the officer opens what waits from his notices", async () => {
    await page.setViewportSize(DESKTOP)
    await page.goto("/so")
    await logInAsOfficer(page, await officerEmail(stall.province_code))
    await page.getByRole("link", { name: /^Thông báo, .*chưa đọc$/ }).click()
    await expect(page.getByRole("heading", { level: 1, name: "Thông báo" })).toBeVisible()
    await inspect(page, "thong-bao-01-so")
    await page.getByRole("button", { name: `Chờ duyệt: ${name}` }).click()
    await expect(page.getByRole("heading", { level: 2, name })).toBeVisible()
    await expect(page.getByText("Gửi sản phẩm chờ duyệt").first(), "the trail of the record").toBeVisible()
    await page.goto("/so/thong-bao?loc=chua-doc")
    await expect(page.getByText(`Chờ duyệt: ${name}`)).toHaveCount(0)
    await page.setViewportSize(PHONE)
    await page.goto("/so/thong-bao")
    await expect(page.getByText(`Chờ duyệt: ${name}`).first()).toBeVisible()
    await inspect(page, "thong-bao-02-so-dien-thoai")
  })

  await test.step("he asks for changes, and the stall reads why", async () => {
    const body = { revision_number, reason_code: "poor_pictures", reason: "Xin chụp rõ nhãn." }
    const token = await sampleOfficer(stall.province_code)
    const askForChanges = async (listing: string, asked: typeof body) =>
      expect(
        (await ask("POST", `/department/listings/${listing}/request-changes`, { token, body: asked })).status,
      ).toBe(200)
    // One more than is opened below, so that something is left to be marked as read.
    const other = await newSubmission(stall, freshName("Mật ong báo tin khác"))
    await askForChanges(other.id, { ...body, revision_number: other.revision_number })
    await askForChanges(id, body)
    const phone = await otherDevice({ viewport: PHONE })
    await phone.goto(`/kenh-nguoi-ban/${stall.slug}`)
    await logInAsSeller(phone, stall.phone)
    await phone.getByRole("link", { name: /^Thông báo, .*chưa đọc$/ }).click()
    await expect(phone.getByText("Xin chụp rõ nhãn.").first()).toBeVisible()
    await inspect(phone, "thong-bao-03-gian-hang")
    await phone.getByRole("button", { name: `Cần sửa: ${name}` }).click()
    await expect(phone).toHaveURL(new RegExp(`/san-pham/${id}$`))
    await expect(phone.getByText(name).first()).toBeVisible()
    await phone.goto(`/kenh-nguoi-ban/${stall.slug}/thong-bao`)
    await phone.getByRole("button", { name: "Đánh dấu tất cả là đã đọc" }).click()
    await expect(phone.getByRole("link", { name: "Thông báo, không có gì mới" })).toBeVisible()
    await phone.goto(`/kenh-nguoi-ban/${stall.slug}/thong-bao?loc=chua-doc`)
    await expect(phone.getByText("Đã đọc hết thông báo")).toBeVisible()
    await inspect(phone, "thong-bao-04-het")
  })
})

test("an officer finds what was done in the log and takes it home as a table", async ({ page }) => {
  const stall = await stallOwner(HONEY_PHONE)
  await newSubmission(stall, freshName("Mật ong nhật ký"))
  await page.setViewportSize(DESKTOP)
  await page.goto("/so/nhat-ky")
  await logInAsOfficer(page, await officerEmail(stall.province_code))
  await page.getByLabel("Việc", { exact: true }).selectOption({ label: "Gửi sản phẩm chờ duyệt" })
  await page.getByRole("button", { name: "Lọc", exact: true }).click()
  await expect(page).toHaveURL(/viec=listing\.submitted/)
  await page.reload()
  await expect(page.getByLabel("Việc", { exact: true })).toHaveValue("listing.submitted")
  await inspect(page, "thong-bao-05-nhat-ky")
  const saving = page.waitForEvent("download")
  await page.getByRole("link", { name: "Tải bảng Excel" }).click()
  expect((await saving).suggestedFilename()).toMatch(/^Nhật ký .*\.xlsx$/)
  await page.goto("/so/nhat-ky?nguoi=khong-co-ai&tu=2026-02-30")
  await expect(page.getByText("Không có việc nào khớp")).toBeVisible()
  await expect(page.getByText("Ngày chưa đúng nên chưa lọc theo ngày đó.")).toBeVisible()
  await page.setViewportSize(PHONE)
  await inspect(page, "thong-bao-06-nhat-ky-trong")
})
