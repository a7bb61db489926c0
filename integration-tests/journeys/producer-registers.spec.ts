import { addDays, day, startOfVietnamDay } from "@san-ocop/kit/day"
import { moveClockByDays, moveClockTo } from "../support/clock"
import { certificateOf, newProduct } from "../support/recognition"
import { freshPhone } from "../support/registration"
import { freshName } from "../support/sample-listing"
import { DESKTOP, inspect, picture } from "./support/look"
import { logInAsOfficer, logInAsSeller, officerEmail, stallOwner } from "./support/people"
import { acceptAll, openDossier } from "./support/dossier"
import { agricultureEmail, expectBadge, recognitionOf, renew, sheetOf } from "./support/recognition"
import { fillIdentity, goOn, handIn, inDays, openAccount, photo, scan } from "./support/registration"
import { expect, test } from "./support/test"

const PROVINCE = "38"
const PERSON = "Lê Thị Hoa"

test.afterEach(() => {
  moveClockByDays(0)
})

test("a cooperative registers on a phone, answers what the department asks, sells, is recognised and renews", async ({
  page,
  otherDevice,
}) => {
  test.setTimeout(600_000)
  const [name, phone] = [freshName("Hợp tác xã mật ong"), freshPhone()]

  await test.step("an account, and what is wrong is said at its field", async () => {
    await page.goto("/kenh-nguoi-ban/dang-nhap")
    await page.getByRole("link", { name: "Chưa có tài khoản? Đăng ký bán hàng" }).click()
    await expect(page.getByRole("heading", { level: 1, name: "Đăng ký bán hàng" })).toBeVisible()
    await inspect(page, "dk-01-mo-tai-khoan")
    await page.getByRole("button", { name: "Mở tài khoản và ghi hồ sơ" }).click()
    await expect(page.getByText("Số điện thoại chưa đúng.", { exact: false }).first()).toBeVisible()
    await inspect(page, "dk-02-mo-sai")
    await openAccount(page, { name, phone, person: PERSON, province: PROVINCE })
    await inspect(page, "dk-03-ho-so-moi")
  })

  await test.step("steps, one task a screen; the place by its old name", async () => {
    await page.getByRole("link", { name: "Ghi tiếp: Địa chỉ" }).click()
    await page.getByText("Chỉ nhớ tên xã, huyện cũ?").click()
    await page.getByLabel("Tên xã, phường trước tháng 7/2025").fill("Bãi Trành, Như Xuân")
    await page.getByRole("button", { name: "Tìm tên mới" }).click()
    await page.getByRole("radio").first().click() // the answer takes its place
    await expect(page.getByText(/^Đã chọn /)).toBeVisible()
    await page.getByLabel("Số nhà, đường, thôn").fill("Thôn 3")
    await inspect(page, "dk-04-dia-chi")
    await goOn(page)
    await expect(page.getByRole("heading", { level: 1, name: "Mã số thuế và người đại diện" })).toBeVisible()
    await fillIdentity(page, PERSON)
    await expect(page.getByRole("heading", { level: 1, name: "Sản phẩm làm ra" })).toBeVisible()
    await page.getByLabel("Thực phẩm").check()
    await inspect(page, "dk-05-san-pham")
    await goOn(page)
    await expect(page.getByRole("heading", { level: 1, name: "Giấy tờ" })).toBeVisible()
    await inspect(page, "dk-06-giay-to-con-thieu")
  })

  await test.step("left and taken up again after logging in", async () => {
    await page.getByRole("link", { name: "Để sau, về hồ sơ của tôi" }).click()
    await page.getByRole("button", { name: "Đăng xuất" }).click()
    await logInAsSeller(page, phone)
    await expect(page.getByText(name).first()).toBeVisible()
    await expect(page.getByRole("button", { name: "Gửi Sở xem" }), "papers are missing").toHaveCount(0)
    await inspect(page, "dk-07-lam-tiep")
    await page.getByRole("link", { name: "Ghi tiếp: Giấy tờ" }).click()
  })

  await test.step("papers, from the camera or as PDF", async () => {
    for (const [title, until] of [
      ["Giấy chứng nhận đăng ký hợp tác xã"],
      ["Căn cước của người đại diện"],
      ["Bản tự công bố sản phẩm"],
      ["Giấy chứng nhận đủ điều kiện an toàn thực phẩm", inDays(40)],
    ] as const) {
      await page.getByRole("link").filter({ hasText: title }).first().click()
      await expect(page.getByRole("heading", { level: 1, name: title })).toBeVisible()
      if (until) {
        await page.getByRole("button", { name: "Nộp giấy" }).click()
        await expect(page.getByText("Xin chụp hoặc chọn tệp của giấy này.").first()).toBeVisible()
        await inspect(page, "dk-08-giay-sai")
      }
      await handIn(page, { file: until ? scan : photo, ...(until ? { until } : {}) })
      await page.getByRole("link", { name: "Giấy tờ", exact: true }).click()
      await expect(page.getByRole("heading", { level: 1, name: "Giấy tờ" })).toBeVisible()
    }
    await inspect(page, "dk-09-giay-to-du")
    await page.getByRole("link", { name: "Tiếp tục" }).click()
    await inspect(page, "dk-10-cam-ket")
    await page.getByLabel("Tôi đã đọc và đồng ý").check()
    await page.getByRole("button", { name: "Đồng ý và tiếp tục" }).click()
    await expect(page.getByText("hồ sơ đã đủ, xin bấm gửi Sở", { exact: false })).toBeVisible()
    await inspect(page, "dk-11-du")
    await page.getByRole("button", { name: "Gửi Sở xem" }).click()
    await expect(page.getByText("Đã gửi Sở.", { exact: false })).toBeVisible()
    await inspect(page, "dk-12-da-gui")
  })

  const desk = await otherDevice({ viewport: DESKTOP })
  await test.step("the officer refuses one paper and asks for a better one", async () => {
    await desk.goto("/so/chu-the?tinh-trang=waiting&loai=cooperative")
    await logInAsOfficer(desk, await officerEmail(PROVINCE))
    await expect(desk, "the filter survives the login").toHaveURL(/tinh-trang=waiting/)
    await inspect(desk, "ct-01-danh-sach")
    await openDossier(desk, name)
    await inspect(desk, "ct-02-ho-so")
    await desk.getByRole("button", { name: "Nhận xem hồ sơ" }).click()
    await expect(desk.getByText("Đã nhận xem hồ sơ này.")).toBeVisible()
    const food = desk.getByRole("listitem").filter({ hasText: "an toàn thực phẩm" }).first()
    await food.getByRole("button", { name: "Không nhận" }).click()
    await desk.getByRole("dialog").getByLabel("Vì sao không nhận").fill("Ảnh mờ, không đọc được ngày cấp.")
    await picture(desk, "ct-03-khong-nhan")
    await desk.getByRole("dialog").getByRole("button", { name: "Không nhận" }).click()
    await expect(desk.getByText("Đã từ chối giấy", { exact: false })).toBeVisible()
    await acceptAll(desk)
    await expect(desk.getByRole("button", { name: "Xác minh", exact: true }), "a paper is missing").toHaveCount(0)
    await inspect(desk, "ct-04-con-thieu")
    await expect(desk.getByLabel("Dùng phím tắt")).toBeAttached()
    await desk.keyboard.press("c")
    const dialog = desk.getByRole("dialog")
    await expect(dialog.getByLabel("an toàn thực phẩm"), "what is missing is ticked").toBeChecked()
    await dialog.getByLabel("Ghi rõ cho chủ thể").fill("Xin chụp lại giấy an toàn thực phẩm cho rõ ngày cấp.")
    await picture(desk, "ct-05-yeu-cau")
    await dialog.getByRole("button", { name: "Yêu cầu bổ sung" }).click()
    await expect(desk.getByText("Đã hỏi chủ thể.", { exact: false })).toBeVisible()
  })

  await test.step("the producer reads what was asked, and sends it", async () => {
    await page.reload()
    await expect(page.getByText("Xin chụp lại giấy an toàn thực phẩm cho rõ ngày cấp.")).toBeVisible()
    await inspect(page, "dk-13-so-hoi")
    await page.getByRole("link").filter({ hasText: "an toàn thực phẩm" }).first().click()
    await expect(page.getByText("Ảnh mờ, không đọc được ngày cấp.", { exact: false })).toBeVisible()
    await handIn(page, { file: scan, until: inDays(2000) })
    await page.getByRole("link", { name: "Giấy tờ", exact: true }).click()
    await page.getByRole("link", { name: "Hồ sơ của tôi" }).first().click()
    await page.getByRole("button", { name: "Gửi lại cho Sở" }).click()
    await expect(page.getByText("Đã gửi Sở.", { exact: false })).toBeVisible()
  })

  await test.step("the officer looks at a number with a reason, and verifies", async () => {
    await openDossier(desk, name)
    await desk.getByRole("button", { name: "Nhận xem hồ sơ" }).click()
    await expect(desk.getByText("Đã nhận xem hồ sơ này.")).toBeVisible()
    await acceptAll(desk)
    await desk.getByText("Xem đầy đủ").nth(1).click()
    await desk.getByLabel("Lý do xem").nth(1).fill("Đối chiếu với thẻ căn cước đã nộp")
    await desk.getByRole("button", { name: "Xem", exact: true }).first().click()
    await expect(desk.getByText(/^038185\d{6}$/)).toBeVisible()
    await desk.getByRole("button", { name: "Xác minh", exact: true }).click()
    await expect(desk.getByText("Đã xác minh.", { exact: false })).toBeVisible()
    await openDossier(desk, name)
    await inspect(desk, "ct-06-da-xac-minh")
  })

  await test.step("there is a stall now, which can write a product", async () => {
    await page.reload()
    await expect(page.getByText("Đã xác minh", { exact: true })).toBeVisible()
    await inspect(page, "dk-14-da-xac-minh")
    await page.getByRole("link", { name: /^Vào gian hàng/ }).click()
    await expect(page.getByRole("heading", { level: 1, name: "Việc cần làm" })).toBeVisible()
    await inspect(page, "dk-15-viec-can-lam")
    await page.getByRole("link", { name: "Thêm sản phẩm" }).click()
    await expect(page.getByLabel("Nơi làm ra").locator("option", { hasText: name })).toBeAttached()
    await inspect(page, "dk-16-san-pham-moi")
  })

  const owner = await stallOwner(phone)
  const product = { ...(await newProduct(owner, "Mật ong rừng")), stall: owner.slug }
  const agency = await otherDevice({ viewport: DESKTOP })
  const shop = await otherDevice()
  await test.step("its first recognition is imported, and the badge is in the shop", async () => {
    await agency.goto("/so/chung-nhan/nhap")
    await logInAsOfficer(agency, await agricultureEmail(PROVINCE))
    await agency.getByLabel("Tệp XLSX hoặc CSV").setInputFiles(sheetOf([await recognitionOf(product, PROVINCE)]))
    await agency.getByRole("button", { name: "Kiểm tra tệp" }).click()
    await agency.getByRole("button", { name: "Ghi 1 giấy chứng nhận" }).click()
    await expect(agency.getByText("Đã ghi 1 giấy chứng nhận.")).toBeVisible()
    const { number } = await certificateOf(product.product_id)
    await expectBadge(shop, product, { number, isThere: true, shot: "dk-17-co-sao" })
  })

  await test.step("it ends with its last day, and its renewal brings the badge back", async () => {
    const { number, valid_until } = await certificateOf(product.product_id)
    const now = startOfVietnamDay(addDays(day(valid_until), 1)).getTime()
    moveClockTo(now)
    await expectBadge(shop, product, { number, isThere: false, shot: "dk-18-het-han" })
    await renew(agency, product.name, { stars: "4", now })
    const renewed = await certificateOf(product.product_id)
    await expectBadge(shop, product, { number: renewed.number, isThere: true, shot: "dk-19-co-sao-lai" })
  })
})
