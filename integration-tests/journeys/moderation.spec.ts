import { makeOfficer } from "../support/accounts"
import { ask } from "../support/ask"
import { withDatabase } from "../support/database"
import { freshName, newApproval, newDraft, newSubmission, withGoods } from "../support/sample-listing"
import { FISH_SAUCE_PHONE, HONEY_PHONE, sampleOfficer } from "../support/sample-people"
import { DESKTOP, inspect, PHONE } from "./support/look"
import { logInAsOfficer, logInAsSeller, officerEmail, stallOwner } from "./support/people"
import { expect, test } from "./support/test"

test.describe("a flagged listing", () => {
  test.use({ viewport: PHONE })

  test("is announced to its seller, explained to the officer, rejected, appealed and reopened", async ({
    page,
    otherDevice,
  }) => {
    const owner = await stallOwner(HONEY_PHONE)
    const { id, name } = await newDraft(owner, freshName("Mật ong gừng"), {
      description: "Mật ong hũ chứa 500 g. Chữa ho, đặc trị mất ngủ.",
    })

    await page.goto(`/kenh-nguoi-ban/${owner.slug}/san-pham/${id}`)
    await logInAsSeller(page, HONEY_PHONE)
    await page.goto(`/kenh-nguoi-ban/${owner.slug}/san-pham/${id}`)
    await expect(page.getByRole("heading", { name: "Sẽ bị xem kỹ vì" })).toBeVisible()
    await expect(page.getByText("“Chữa”, “đặc trị”")).toBeVisible()
    await inspect(page, "kiem-01-se-bi-xem-ky")
    await page.getByRole("button", { name: "Lưu và gửi Sở duyệt" }).click()
    await expect(page.getByText("bấm gửi lần nữa nếu vẫn muốn gửi như thế")).toBeVisible()
    await page.getByRole("button", { name: "Lưu và gửi Sở duyệt" }).click()
    await expect(page.getByText("Đã gửi Sở duyệt.", { exact: false })).toBeVisible()

    const desk = await otherDevice({ viewport: DESKTOP })
    await desk.goto("/so/duyet-san-pham?diem=can-xem")
    await logInAsOfficer(desk, await officerEmail(owner.province_code))
    await desk.goto(`/so/duyet-san-pham?diem=can-xem&q=${encodeURIComponent(name)}&chon=${id}`)
    await expect(desk.getByRole("heading", { name: "Vì sao cần xem kỹ" })).toBeVisible()
    await expect(desk.locator("mark", { hasText: "đặc trị" })).toBeVisible()
    await inspect(desk, "kiem-02-vi-sao")
    await desk.reload()
    await expect(desk.getByRole("link", { name: "Có điểm cần xem" })).toHaveAttribute("aria-current", /.+/)
    await desk.getByRole("button", { name: "Từ chối" }).click()
    await desk.getByRole("dialog").getByLabel("Nói quá công dụng, dễ gây hiểu lầm").check()
    await desk.getByRole("dialog").getByRole("button", { name: "Từ chối" }).click()
    await expect(desk.getByText("Đã từ chối, gian hàng sẽ đọc được lý do.", { exact: false })).toBeVisible()

    await page.reload()
    await expect(page.getByRole("heading", { name: "Khiếu nại quyết định này" })).toBeVisible()
    await page.getByLabel("Vì sao chưa đúng").fill("Chúng tôi xin sửa câu chữ, hàng có phiếu kiểm nghiệm.")
    await inspect(page, "kiem-03-khieu-nai")
    await page.getByRole("button", { name: "Gửi khiếu nại" }).click()
    await expect(page.getByText("Đã gửi khiếu nại lúc", { exact: false })).toBeVisible()

    await desk.goto("/so/duyet-san-pham/khieu-nai")
    await inspect(desk, "kiem-04-danh-sach-khieu-nai")
    await desk.getByRole("link", { name }).click()
    await expect(desk.getByText("Quyết định này do chính anh/chị đưa ra", { exact: false })).toBeVisible()
    await inspect(desk, "kiem-05-khong-tu-xet")

    const other = await otherDevice({ viewport: DESKTOP })
    const colleague = await withDatabase((database) =>
      makeOfficer(database, { agency: "trade", role: "officer", province_code: owner.province_code }),
    )
    await other.goto(new URL(desk.url()).pathname)
    await logInAsOfficer(other, colleague.login)
    await other.getByLabel("Trả lời cho gian hàng").fill("Đồng ý cho xét lại, mong gian hàng sửa câu chữ.")
    await inspect(other, "kiem-06-tra-loi")
    await other.getByRole("button", { name: "Chấp nhận khiếu nại" }).click()
    await expect(other.getByText(/^Đã trả lời\./)).toBeVisible()

    await page.reload()
    await expect(page.getByText("Sở chấp nhận khiếu nại: Đồng ý cho xét lại", { exact: false })).toBeVisible()
    await inspect(page, "kiem-07-duoc-chap-nhan")
  })
})

test.describe("listings without a flag", () => {
  test.use({ viewport: DESKTOP })

  test("are approved together, after the officer wrote how many", async ({ page }) => {
    const owner = await stallOwner(HONEY_PHONE)
    const names = [freshName("Mật ong xuân"), freshName("Mật ong hạ")]
    for (const name of names) await newSubmission(owner, name)
    await page.goto("/so/duyet-san-pham/duyet-nhieu")
    await logInAsOfficer(page, await officerEmail(owner.province_code))
    for (const name of names) await page.getByLabel(`Chọn ${name}`).check()
    await page.getByLabel("Số sản phẩm anh/chị duyệt").fill("3")
    await page.getByRole("button", { name: "Duyệt các sản phẩm đã chọn" }).click()
    await expect(
      page.getByText("Anh/chị xác nhận 3 sản phẩm nhưng đang gửi 2.", { exact: false }).first(),
    ).toBeVisible()
    await page.getByLabel("Số sản phẩm anh/chị duyệt").fill("2")
    await page.getByRole("button", { name: "Duyệt các sản phẩm đã chọn" }).click()
    await expect(page.getByText("Đã duyệt 2 trong 2 sản phẩm.")).toBeVisible()
    await inspect(page, "kiem-10-duyet-nhieu")
  })
})

test.describe("goods with alcohol", () => {
  test.use({ viewport: PHONE })

  test("go to nobody who does not say that he is eighteen, on the page and when ordering", async ({ page }) => {
    const owner = await stallOwner(FISH_SAUCE_PHONE)
    const goods = { group: "do-uong", alcohol_percent: 4.5 } as const
    const officer = await sampleOfficer(owner.province_code)
    const { id } = await withGoods(owner, { group: "do-uong" }, () =>
      newApproval(owner, officer, freshName("Nước mơ lên men"), goods),
    )
    const { body } = await ask<{ handle: string }>("GET", `${owner.path}/listings/${id}`, { token: owner.token })

    await page.goto(`/san-pham/${body.handle}`)
    await expect(page.getByRole("button", { name: "Thêm vào giỏ" })).toHaveCount(0)
    await inspect(page, "kiem-20-hoi-tuoi")
    await page.getByRole("button", { name: "Tôi đủ 18 tuổi" }).click()
    await page.getByRole("button", { name: "Thêm vào giỏ" }).click()
    await page.getByRole("link", { name: "Xem giỏ hàng" }).click()
    await page.getByRole("link", { name: "Đến trang đặt hàng" }).click()
    await page.getByLabel("Số điện thoại").fill("0912 345 678")
    await page.getByLabel("Họ và tên").fill("Nguyễn Thị An")
    await page.getByLabel("Tỉnh, thành phố").selectOption({ value: "01" })
    const communes = page.getByLabel("Xã, phường, đặc khu")
    await expect(communes.locator("option").nth(1)).toBeAttached()
    await communes.selectOption({ index: 1 })
    await page.getByLabel("Số nhà, đường, thôn").fill("Số 12, thôn Đông")
    const order = page.getByRole("button", { name: /^Đặt hàng · [\d.]+\s₫$/ })
    await order.click()
    await expect(page.getByText("Xin xác nhận đủ tuổi", { exact: false })).toBeVisible()
    await inspect(page, "kiem-21-chua-xac-nhan")
    await page.getByLabel("Tôi đủ 18 tuổi").check()
    await order.click()
    await page.waitForURL("**/don-hang/**")
    await expect(page.getByText("Đã đặt hàng xong")).toBeVisible()
  })
})
