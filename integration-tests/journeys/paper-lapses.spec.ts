import { moveClockByDays } from "../support/clock"
import { runJob } from "../support/jobs"
import { newVerified } from "../support/registration"
import { sampleOfficer } from "../support/sample-people"
import { acceptAll, openDossier } from "./support/dossier"
import { DESKTOP, inspect, picture } from "./support/look"
import { logInAsOfficer, logInAsSeller, officerEmail } from "./support/people"
import { handIn, inDays, scan } from "./support/registration"
import { sellingUntil } from "./support/selling"
import { expect, test } from "./support/test"

const PROVINCE = "38"

test.afterEach(() => {
  moveClockByDays(0)
})

test("a paper that lapses takes the goods off sale, and its renewal brings them back", async ({
  page,
  otherDevice,
}) => {
  const { owner, name, phone, handle } = await sellingUntil(inDays(40))
  const shop = await otherDevice()
  const desk = await otherDevice({ viewport: DESKTOP })
  const seeGoods = async () => (await shop.goto(`/san-pham/${handle}`))?.status()

  await test.step("the paper ends, and after its grace the goods are off sale", async () => {
    expect(await seeGoods()).toBe(200)
    moveClockByDays(41)
    await runJob("check-papers")
    expect(await seeGoods(), "in grace").toBe(200)
    await page.goto(`/kenh-nguoi-ban/${owner.slug}`)
    await logInAsSeller(page, phone)
    await expect(page.getByText(/đã hết hạn\. Nộp giấy mới trước ngày/)).toBeVisible()
    await inspect(page, "gh-01-con-an-han")
    moveClockByDays(80)
    await runJob("check-papers")
    expect(await seeGoods()).toBe(404)
    await page.reload()
    await expect(page.getByText("Cơ sở đang tạm dừng", { exact: false })).toBeVisible()
    await inspect(page, "gh-02-tam-dung")
  })

  await test.step("the renewal is handed in and accepted, and the goods are back", async () => {
    await page.goto(`/kenh-nguoi-ban/${owner.slug}/giay-to`)
    await expect(page.getByText("Vì sao tạm dừng")).toBeVisible()
    await inspect(page, "gh-03-vi-sao")
    await page.getByRole("link").filter({ hasText: "an toàn thực phẩm" }).first().click()
    await handIn(page, { file: scan, until: inDays(800) })
    expect(await seeGoods(), "a paper that nobody has looked at changes nothing").toBe(404)
    await desk.goto("/so")
    await logInAsOfficer(desk, await officerEmail(PROVINCE))
    await openDossier(desk, name)
    await inspect(desk, "gh-04-gia-han")
    await acceptAll(desk)
    await expect(desk.getByText("Đã xác minh", { exact: true }).first()).toBeVisible()
    expect(await seeGoods()).toBe(200)
    await page.goto(`/kenh-nguoi-ban/${owner.slug}/giay-to`)
    await inspect(page, "gh-05-da-gia-han")
  })
})

test("an officer announces a suspension; the producer reads its day and appeals on a phone, before it begins", async ({
  page,
  otherDevice,
}) => {
  const { one, stall } = await newVerified(await sampleOfficer(PROVINCE))
  const desk = await otherDevice({ viewport: DESKTOP })
  await desk.goto("/so")
  await logInAsOfficer(desk, await officerEmail(PROVINCE))
  await openDossier(desk, one.name)
  await desk.getByRole("button", { name: "Tạm dừng" }).click()
  const dialog = desk.getByRole("dialog")
  await dialog.getByLabel("Có vi phạm").check()
  await dialog.getByLabel("Báo trước năm ngày").check()
  await dialog.getByLabel("Ghi rõ cho chủ thể").fill("Nhãn hàng sai thông tin.")
  await picture(desk, "td-01-tam-dung")
  await dialog.getByRole("button", { name: "Tạm dừng" }).click()
  await expect(desk.getByText("Sẽ tạm dừng từ 0 giờ ngày", { exact: false })).toBeVisible()
  await inspect(desk, "td-02-da-bao-truoc")

  const home = `/kenh-nguoi-ban/${stall.slug}`
  const notice = page.getByRole("heading", { name: "tạm ngừng bán" })
  await page.goto(home)
  await logInAsSeller(page, one.phone)
  await expect(notice).toContainText(/Từ 0 giờ ngày \d/)
  await expect(page.getByText("Nhãn hàng sai thông tin.")).toBeVisible()
  await inspect(page, "td-03-trang-dau")
  await page.getByRole("link", { name: "Mở hồ sơ" }).click()
  await expect(page.getByText("Sẽ tạm dừng bán từ 0 giờ ngày", { exact: false })).toBeVisible()
  await inspect(page, "td-04-chu-the-doc")
  await page.getByLabel("Nội dung khiếu nại").fill("Nhãn hàng đã được sửa.")
  await page.getByRole("button", { name: "Gửi khiếu nại" }).click()
  await expect(page.getByText("Đã gửi khiếu nại.", { exact: false })).toBeVisible()

  await desk.reload()
  await desk.getByRole("button", { name: "Bỏ việc tạm dừng" }).click()
  await desk.getByRole("dialog").getByLabel("Ghi rõ cho chủ thể").fill("Nhãn hàng đã đúng.")
  await desk.getByRole("dialog").getByRole("button", { name: "Bỏ việc tạm dừng" }).click()
  await expect(desk.getByText("Đã cho hoạt động bình thường.")).toBeVisible()
  await page.reload()
  await expect(page.getByText("Sẽ tạm dừng bán từ", { exact: false })).toHaveCount(0)
  await page.goto(home)
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible()
  await expect(notice).toHaveCount(0)
})
