import type { Page } from "@playwright/test"
import { formatLookupCode } from "@san-ocop/kit/lookup-code"
import { ask } from "../support/ask"
import { makeOfficer } from "../support/accounts"
import { handleOf, newRequest, PDF } from "../support/casework"
import { moveClockTo } from "../support/clock"
import { withDatabase } from "../support/database"
import { runJob } from "../support/jobs"
import { HONEY_PHONE, sampleOfficer } from "../support/sample-people"
import { newGoods } from "../support/shopper"
import { DESKTOP, inspect, PHONE } from "./support/look"
import { logInAsOfficer, logInAsSeller, officerEmail, stallOwner } from "./support/people"
import { expect, test } from "./support/test"

const HOUR = 3_600_000
test.use({ viewport: PHONE })
test.afterEach(() => {
  moveClockTo(Date.now())
})

/** Login of another trade officer of the province. */
const colleagueOf = (province_code: string): Promise<string> =>
  withDatabase(
    async (database) => (await makeOfficer(database, { agency: "trade", role: "officer", province_code })).login,
  )

test("a shopper without an account reports a product, an officer takes it off sale in time, and its stall appeals", async ({
  page,
  otherDevice,
}) => {
  test.setTimeout(240_000)
  const stall = await stallOwner(HONEY_PHONE)
  const goods = await newGoods(stall, "Mật ong bị phản ánh")
  const handle = await handleOf(goods)

  await page.goto(`/san-pham/${handle}`)
  await page.getByRole("link", { name: "Báo cáo sản phẩm này" }).click()
  await expect(page.getByRole("heading", { name: "Báo cáo sản phẩm" })).toBeVisible()
  await inspect(page, "vu-viec-01-phan-anh")
  await page.getByRole("button", { name: "Gửi phản ánh" }).click()
  await expect(page.getByText("Vui lòng chọn điều cần phản ánh.").first()).toBeVisible()
  await inspect(page, "vu-viec-02-phan-anh-thieu")
  await page.getByLabel("Thông tin sai sự thật").check()
  await page.getByLabel("Quý khách kể rõ giúp").fill("Trên nhãn ghi 300 g, trang bán ghi 500 g.")
  await page.getByLabel("Thư điện tử").fill("nguoi.mua@thu-nghiem.example")
  await page.getByRole("button", { name: "Gửi phản ánh" }).click()
  await expect(page.getByText("Đã nhận phản ánh. Cảm ơn quý khách.")).toBeVisible()
  await inspect(page, "vu-viec-03-ma-phan-anh")
  const status = new URL(page.url()).pathname

  const desk = await otherDevice({ viewport: DESKTOP })
  await desk.goto(`/so/vu-viec?loai=report&q=${encodeURIComponent("bi phan anh")}`)
  await logInAsOfficer(desk, await officerEmail(stall.province_code))
  await expect(desk.locator("[data-queue-row]").first()).toBeVisible()
  await inspect(desk, "vu-viec-04-danh-sach")
  await desk.keyboard.press("j")
  await desk.keyboard.press("Enter")
  await expect(desk.getByRole("heading", { level: 1, name: goods.name })).toBeVisible()
  await expect(desk.getByText(/^Hạn /).first(), "the clock of the report runs").toBeVisible()
  await inspect(desk, "vu-viec-05-xem-phan-anh")
  await desk.getByLabel("Có cơ sở, gỡ sản phẩm ngay").check()
  await desk.getByLabel("Không khớp giấy chứng nhận").check()
  await desk.getByLabel("Trả lời người phản ánh").fill("Sở đã kiểm tra và gỡ sản phẩm. Cảm ơn quý khách.")
  await desk.getByRole("button", { name: "Ghi kết quả" }).click()
  await expect(desk.getByText(/^Đã ghi\./)).toBeVisible()
  await inspect(desk, "vu-viec-06-da-ghi")

  await page.goto(status)
  await expect(page.getByText("Sở đã kiểm tra và gỡ sản phẩm.")).toBeVisible()
  await inspect(page, "vu-viec-07-ket-qua")
  const gone = await page.goto(`/san-pham/${handle}`)
  expect(gone?.status()).toBe(404)

  const listing = `/kenh-nguoi-ban/${stall.slug}/san-pham/${goods.listing_id}`
  await page.goto(listing)
  await logInAsSeller(page, HONEY_PHONE)
  await page.goto(listing)
  await page.getByLabel("Vì sao chưa đúng").fill("Nhãn đã in lại đúng từ tháng trước, xin gửi ảnh.")
  await page.getByRole("button", { name: "Gửi khiếu nại" }).click()
  await expect(page.getByText("Đã gửi khiếu nại lúc", { exact: false })).toBeVisible()
  await inspect(page, "vu-viec-08-gian-hang-khieu-nai")
  const other = await otherDevice({ viewport: DESKTOP })
  await other.goto("/so/duyet-san-pham/khieu-nai")
  await logInAsOfficer(other, await colleagueOf(stall.province_code))
  await other.getByRole("link", { name: goods.name }).click()
  await other.getByLabel("Trả lời cho gian hàng").fill("Nhãn mới đã đúng, cho bán lại.")
  await inspect(other, "vu-viec-09-tra-loi-khieu-nai")
  await other.getByRole("button", { name: "Chấp nhận khiếu nại" }).click()
  await expect(other.getByText(/^Đã trả lời\./)).toBeVisible()
  await page.goto(`/san-pham/${handle}`)
  await expect(page.getByRole("heading", { level: 1, name: goods.name })).toBeVisible()
})

/** Goods of the honey stall that an authority asks to be taken off sale, and the officer's page of that request, opened at once. */
async function requestedGoods(desk: Page, name: string) {
  const stall = await stallOwner(HONEY_PHONE)
  const goods = await newGoods(stall, name)
  const token = await sampleOfficer(stall.province_code)
  const { body: request } = await newRequest(token, stall, { listing_ids: [goods.listing_id] })
  const address = `/so/vu-viec/yeu-cau/${request.id}`
  await desk.goto(address)
  await logInAsOfficer(desk, await officerEmail(stall.province_code))
  await expect(desk.getByText(/Còn 23 giờ/)).toBeVisible()
  const atHour = async (hours: number) => {
    moveClockTo(new Date(request.received_at).getTime() + hours * HOUR + 60_000)
    await runJob("follow-due-cases")
    await desk.goto(address)
  }
  const carryOut = async () => {
    await desk.getByRole("button", { name: "Thực hiện ngay" }).click()
    await expect(desk.getByText(/^Đã ghi\./)).toBeVisible()
    await desk.goto(address)
  }
  return { stall, goods, request, address, atHour, carryOut }
}

test("an authority's goods go within its clock, the seller appeals on his phone and another officer brings them back", async ({
  page,
  otherDevice,
}) => {
  const desk = await otherDevice({ viewport: DESKTOP })
  const { stall, goods, address, atHour, carryOut } = await requestedGoods(desk, "Mật ong bị yêu cầu gỡ")
  const shown = `/san-pham/${await handleOf(goods)}`
  await inspect(desk, "vu-viec-10-dong-ho")
  await atHour(18)
  await expect(desk.getByText(/Còn 5 giờ/)).toBeVisible()
  await carryOut()
  await expect(desk.getByText("Đã làm trong hạn")).toBeVisible()
  await inspect(desk, "vu-viec-11-trong-han")
  await atHour(25)
  await expect(desk.getByText("Đã làm trong hạn"), "what was done in time stays so").toBeVisible()
  expect((await page.goto(shown))?.status(), "gone for shoppers").toBe(404)
  await expect(page).toHaveTitle(/^Không tìm thấy trang này/)

  await page.goto(`/kenh-nguoi-ban/${stall.slug}/bien-phap`)
  await logInAsSeller(page, HONEY_PHONE)
  const measure = page.locator("section").filter({ hasText: goods.name })
  await expect(measure.getByText("Đề nghị gỡ sản phẩm có dấu hiệu vi phạm nhãn.")).toBeVisible()
  await inspect(page, "vu-viec-12-bien-phap")
  await measure.getByText("Khiếu nại quyết định này").click()
  await measure.getByLabel("Vì sao quyết định chưa đúng?").fill("Nhãn đã in lại đúng từ tháng trước.")
  await measure.getByRole("button", { name: "Gửi khiếu nại" }).click()
  await expect(page.getByText("Đã gửi khiếu nại. Sở sẽ trả lời bà con.")).toBeVisible()
  await measure
    .getByLabel("Thêm ảnh hoặc tệp PDF")
    .setInputFiles({ name: PDF.name, mimeType: PDF.type, buffer: PDF.bytes })
  await measure.getByRole("button", { name: "Gửi tệp" }).click()
  await expect(page.getByText("Đã nhận tệp.")).toBeVisible()
  await inspect(page, "vu-viec-13-da-khieu-nai")

  await desk.goto(address)
  await expect(desk.getByText("Quyết định này do chính anh/chị đưa ra")).toBeVisible()
  await inspect(desk, "vu-viec-14-khong-tu-xet")

  const other = await otherDevice({ viewport: DESKTOP })
  await other.goto(address)
  await logInAsOfficer(other, await colleagueOf(stall.province_code))
  await expect(other.getByRole("link", { name: PDF.name })).toBeVisible()
  await other.getByLabel("Chấp nhận, bỏ quyết định").check()
  await other.getByLabel("Lý do, để bên khiếu nại được biết").fill("Nhãn đã đúng, cho bán lại.")
  await other.getByRole("button", { name: "Ghi kết quả" }).click()
  await expect(other.getByText(/^Đã ghi\./)).toBeVisible()
  await page.reload()
  await expect(measure.getByText("Nhãn đã đúng, cho bán lại.")).toBeVisible()
  await page.goto(shown)
  await expect(page.getByRole("heading", { level: 1, name: goods.name })).toBeVisible()
})

test("an authority's clock that runs out says by how much, in the list too, and what is done then was done late", async ({
  otherDevice,
}) => {
  const desk = await otherDevice({ viewport: DESKTOP })
  const { goods, request, address, atHour, carryOut } = await requestedGoods(desk, "Mật ong gỡ muộn")
  await atHour(25)
  await expect(desk.getByText(/Quá hạn 1 giờ/)).toBeVisible()
  await inspect(desk, "vu-viec-15-qua-han")
  await desk.goto("/so/vu-viec?xem=late")
  await expect(desk.getByText(request.paper_number)).toBeVisible()
  await inspect(desk, "vu-viec-16-danh-sach-qua-han")
  await desk.goto(address)
  await carryOut()
  await expect(desk.getByText("Đã làm, nhưng quá hạn")).toBeVisible()
  expect((await ask("GET", `/catalog/products/${await handleOf(goods)}`)).status).toBe(404)
})

test("a form of a report works without JavaScript", async ({ otherDevice }) => {
  const stall = await stallOwner(HONEY_PHONE)
  const page = await otherDevice({ viewport: PHONE, javaScriptEnabled: false })
  await page.goto(`/gian-hang/${stall.slug}/phan-anh`)
  await page.getByLabel("Điều khác").check()
  await page.getByRole("button", { name: "Gửi phản ánh" }).click()
  await expect(page.getByLabel("Điều khác"), "what was chosen stays").toBeChecked()
  await page.getByLabel("Quý khách kể rõ giúp").fill(`Gian hàng không nghe điện thoại, ${String(Date.now())}.`)
  await page.getByRole("button", { name: "Gửi phản ánh" }).click()
  await expect(page.getByText("Đã nhận phản ánh. Cảm ơn quý khách.")).toBeVisible()
  const code = new URL(page.url()).pathname.split("/").at(-1) ?? ""
  await expect(page.getByText(formatLookupCode(code))).toBeVisible()
})
