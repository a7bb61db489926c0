import { addDays, day, startOfVietnamDay } from "@san-ocop/kit/day"
import { moveClockByDays, moveClockTo } from "../support/clock"
import { certificateOf, newProduct, recognise } from "../support/recognition"
import { HONEY_PHONE, sampleOfficer } from "../support/sample-people"
import { DESKTOP, inspect, PHONE, picture } from "./support/look"
import { logInAsOfficer, logInAsSeller, officerEmail, type StallOwner, stallOwner } from "./support/people"
import { agricultureEmail, expectBadge, freshDecision, recognitionOf, renew, sheetOf } from "./support/recognition"
import { expect, test } from "./support/test"

const JOURNEY_MS = 600_000

let stall: StallOwner

test.use({ viewport: DESKTOP })
test.afterEach(() => {
  moveClockByDays(0)
})

test.beforeAll(async () => {
  stall = await stallOwner(HONEY_PHONE)
})

test("an imported recognition puts a badge in the shop; it ends by itself, and a renewal brings it back", async ({
  page,
}) => {
  test.setTimeout(JOURNEY_MS)
  const product = await newProduct(stall, "Mật ong công nhận")
  const line = await recognitionOf(product, stall.province_code)

  await page.goto("/so/chung-nhan")
  await logInAsOfficer(page, await agricultureEmail(stall.province_code))
  await inspect(page, "chung-nhan-01-danh-sach")
  await page.getByRole("link", { name: "Nhập từ tệp" }).click()
  await inspect(page, "chung-nhan-02-nhap")
  const file = sheetOf([line, { ...line, product: "Mật ong không ai làm", stars: "3" }])
  await page.getByLabel("Tệp XLSX hoặc CSV").setInputFiles(file)
  await page.getByRole("button", { name: "Kiểm tra tệp" }).click()
  await expect(page.getByText("Không tìm thấy sản phẩm «Mật ong không ai làm»")).toBeVisible()
  await expect(page.getByRole("button", { name: /^Ghi \d+ giấy chứng nhận/ })).toHaveCount(0)
  await inspect(page, "chung-nhan-03-kiem-tra")
  await page.setViewportSize(PHONE)
  await inspect(page, "chung-nhan-03-kiem-tra-dien-thoai")
  await page.setViewportSize(DESKTOP)
  await page.getByRole("button", { name: "Bỏ dòng 4" }).click()
  await page.getByRole("button", { name: "Ghi 1 giấy chứng nhận" }).click()
  await expect(page.getByText("Đã ghi 1 giấy chứng nhận.")).toBeVisible()
  await inspect(page, "chung-nhan-04-da-ghi")
  await page.getByRole("link", { name: "Xem 1 quyết định trong tệp" }).click()
  await page.getByRole("link", { name: line.decision_number }).click()
  await expect(page.getByRole("heading", { level: 1, name: `Quyết định ${line.decision_number}` })).toBeVisible()
  await expect(page.getByText("Ghi quyết định công nhận")).toBeVisible()
  await expect(page.getByRole("link", { name: /\.xlsx, .* gửi/ })).toBeVisible()
  await inspect(page, "chung-nhan-04-quyet-dinh")
  await page.setViewportSize(PHONE)
  await inspect(page, "chung-nhan-04-quyet-dinh-dien-thoai")
  await page.setViewportSize(DESKTOP)
  await page.getByRole("link", { name: product.name }).click()
  await page.getByRole("link", { name: line.decision_number }).click()
  await expect(page).toHaveURL(/\/chung-nhan\/quyet-dinh\//)
  const { number, valid_until } = await certificateOf(product.product_id)
  await expectBadge(page, { ...product, stall: stall.slug }, { number, isThere: true, shot: "chung-nhan-05-co-sao" })

  const after = startOfVietnamDay(addDays(day(valid_until), 2)).getTime()
  moveClockTo(after)
  await expectBadge(page, { ...product, stall: stall.slug }, { number, isThere: false, shot: "chung-nhan-06-het-han" })

  await renew(page, product.name, { stars: "4", now: after })
  await inspect(page, "chung-nhan-08-da-gia-han")
  const renewed = await certificateOf(product.product_id)
  await expectBadge(
    page,
    { ...product, stall: stall.slug },
    { number: renewed.number, isThere: true, shot: "chung-nhan-09-co-sao-lai" },
  )
})

test("a suspended and revoked certificate is told to the public; the stall reads why; trade officers only read", async ({
  page,
  otherDevice,
}) => {
  test.setTimeout(JOURNEY_MS)
  const product = await newProduct(stall, "Mật ong thu hồi")
  const token = await sampleOfficer(stall.province_code, "so-nn")
  const cells = { decision_number: freshDecision(), decided_on: "10/09/2026", stars: "3" }
  const { id, number } = await recognise(token, stall.province_code, product, cells)

  await page.goto(`/so/chung-nhan/${id}`)
  await logInAsOfficer(page, await agricultureEmail(stall.province_code))
  const decide = async (move: "Tạm đình chỉ" | "Thu hồi", note: string) => {
    const form = page
      .locator("details")
      .filter({ hasText: move })
      .filter({ has: page.getByLabel("Căn cứ") })
      .first()
    await form.locator("summary").click()
    await form.getByRole("button", { name: move }).click()
    await expect(form.getByText("Xin chọn căn cứ.").first()).toBeVisible()
    await form.getByLabel("Căn cứ").selectOption({ label: "Vi phạm an toàn thực phẩm" })
    await form.getByLabel("Số quyết định").fill(freshDecision("QĐ-SNN"))
    await form.getByLabel("Ngày quyết định").fill("2026-11-01")
    await form.getByLabel("Nội dung thông báo cho công chúng").fill(note)
    await form.getByRole("button", { name: move }).click()
  }
  await decide("Tạm đình chỉ", "Mẫu kiểm nghiệm tháng 10 không đạt.")
  await expect(page.getByText("Đã tạm đình chỉ.")).toBeVisible()
  await inspect(page, "thu-hoi-01-tam-dinh-chi")
  await decide("Thu hồi", "Kiểm tra lại vẫn không đạt.")
  await expect(page.getByText("Đã thu hồi. Thông báo đã công khai.")).toBeVisible()
  await inspect(page, "thu-hoi-02-da-thu-hoi")
  await expectBadge(page, { ...product, stall: stall.slug }, { number, isThere: false, shot: "thu-hoi-03-khong-sao" })

  await page.setViewportSize(PHONE)
  await page.goto("/chung-nhan")
  await page.getByLabel("Số giấy chứng nhận").fill("KHONG-CO-SO-NAY")
  await page.getByRole("button", { name: "Tra cứu" }).click()
  await expect(page.getByText("Không có giấy chứng nhận nào mang số")).toBeVisible()
  await inspect(page, "thu-hoi-04-tra-cuu")
  await page.getByLabel("Số giấy chứng nhận").fill(number)
  await page.getByRole("button", { name: "Tra cứu" }).click()
  await expect(page.getByText("Chứng nhận đã bị thu hồi")).toBeVisible()
  await expect(page.getByText("Kiểm tra lại vẫn không đạt.")).toBeVisible()
  await inspect(page, "thu-hoi-05-trang-chung-nhan")
  await page.getByRole("link", { name: "Thông báo đình chỉ, thu hồi chứng nhận" }).click()
  await expect(page.getByRole("heading", { name: product.name }).first()).toBeVisible()
  await inspect(page, "thu-hoi-06-thong-bao")
  await page.goto(`/chung-nhan/${number}/ban-in`)
  await expect(page.getByRole("article").getByText("hiện không còn hiệu lực"), "on the sheet itself").toBeVisible()
  await inspect(page, "thu-hoi-07-ban-in-dien-thoai")
  await page.setViewportSize(DESKTOP)
  await picture(page, "thu-hoi-08-ban-in")

  const trade = await otherDevice({ viewport: DESKTOP })
  await trade.goto(`/so/chung-nhan/${id}`)
  await logInAsOfficer(trade, await officerEmail(stall.province_code))
  await expect(trade.getByText("Tài khoản này chỉ xem.")).toBeVisible()
  await expect(trade.locator("summary")).toHaveCount(0)

  const seller = await otherDevice({ viewport: PHONE })
  await seller.goto(`/kenh-nguoi-ban/${stall.slug}/chung-nhan`)
  await logInAsSeller(seller, HONEY_PHONE)
  await expect(seller.getByText("Kiểm tra lại vẫn không đạt.").first()).toBeVisible()
  await inspect(seller, "thu-hoi-09-nguoi-ban")
})
