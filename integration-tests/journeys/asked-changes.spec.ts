import { newVerified } from "../support/registration"
import { freshName, newDraft } from "../support/sample-listing"
import { sampleOfficer } from "../support/sample-people"
import { openDossier } from "./support/dossier"
import { DESKTOP, inspect, picture } from "./support/look"
import { logInAsOfficer, logInAsSeller, officerEmail } from "./support/people"
import { handIn, inDays, scan } from "./support/registration"
import { expect, test } from "./support/test"

const PROVINCE = "38"

test("a producer asks for another bank account, which a trade officer confirms; his phone he changes himself", async ({
  page,
  otherDevice,
}) => {
  test.setTimeout(240_000)
  const { one, stall } = await newVerified(await sampleOfficer(PROVINCE))
  await page.goto(`/kenh-nguoi-ban/ho-so/${one.id}`)
  await logInAsSeller(page, one.phone)
  await page.getByRole("link", { name: "Đổi tài khoản nhận tiền" }).click()
  await page.getByRole("button", { name: "Gửi để Sở xác nhận" }).click()
  await expect(page.getByText("Xin ghi tên ngân hàng.").first()).toBeVisible()
  await inspect(page, "tk-01-sai")
  await page.getByLabel("Ngân hàng").fill("Vietcombank")
  await page.getByLabel("Số tài khoản").fill("0071 0001 23456")
  await page.getByLabel("Tên chủ tài khoản").fill("HTX NEM CHUA")
  await page.getByRole("button", { name: "Gửi để Sở xác nhận" }).click()
  await expect(page.getByText("chờ Sở Công Thương xác nhận", { exact: false }).first()).toBeVisible()
  await inspect(page, "tk-02-cho-so")

  const desk = await otherDevice({ viewport: DESKTOP })
  await desk.goto("/so/chu-the?tinh-trang=waiting")
  await logInAsOfficer(desk, await officerEmail(PROVINCE))
  await openDossier(desk, one.name)
  const card = desk.locator("#doi-tai-khoan")
  await inspect(desk, "tk-03-ban-lam-viec")
  await card.getByText("Xem đầy đủ").click()
  await card.getByLabel("Lý do xem").fill("Đối chiếu với giấy của ngân hàng")
  await card.getByRole("button", { name: "Xem", exact: true }).click()
  await expect(card.getByText("0071000123456")).toBeVisible()
  await card.getByRole("button", { name: "Không đổi" }).click()
  await picture(desk, "tk-04-khong-doi")
  await desk.getByRole("dialog").getByRole("button", { name: "Thôi" }).click()
  await card.getByRole("button", { name: "Xác nhận đổi" }).click()
  await expect(desk.getByText("Đã đổi tài khoản nhận tiền.")).toBeVisible()
  await expect(card).toHaveCount(0)

  await page.reload()
  await expect(page.getByText("Vietcombank", { exact: false }).first()).toBeVisible()
  await inspect(page, "tk-05-da-doi")
  await page.goto(`/kenh-nguoi-ban/${stall.slug}/them`)
  await page.getByRole("link", { name: "Liên hệ của gian hàng" }).click()
  await page.getByLabel("Số điện thoại").fill("0987 654 32")
  await page.getByRole("button", { name: "Lưu liên hệ" }).click()
  await expect(page.getByText("Số điện thoại chưa đúng").first()).toBeVisible()
  await page.getByLabel("Số điện thoại").fill("0987 654 321")
  await page.getByLabel("Thư điện tử").fill("htx@nem-chua.example")
  await page.getByRole("button", { name: "Lưu liên hệ" }).click()
  await expect(page.getByText("Đã lưu.", { exact: false })).toBeVisible()
  await inspect(page, "tk-06-lien-he")
  await page.goto(`/gian-hang/${stall.slug}`)
  await expect(page.getByRole("link", { name: "htx@nem-chua.example" })).toBeVisible()
  await inspect(page, "tk-07-khach-thay")
})

test("a verified producer asks for a correction on a phone, which an officer compares and confirms", async ({
  page,
  otherDevice,
}) => {
  test.setTimeout(240_000)
  const { one } = await newVerified(await sampleOfficer(PROVINCE))
  const name = `${one.name} Hạc Thành`
  await page.goto(`/kenh-nguoi-ban/ho-so/${one.id}`)
  await logInAsSeller(page, one.phone)
  await page.getByRole("link", { name: "Xin sửa thông tin" }).click()
  await page.getByRole("button", { name: "Gửi để Sở đối chiếu" }).click()
  await expect(page.getByText("Xin ghi vì sao cần sửa.").first()).toBeVisible()
  await inspect(page, "st-01-sai")
  await page.getByLabel("Tên cơ sở").fill(name)
  await page.getByLabel("Số định danh của người đại diện mới").fill("038185001234")
  await page.getByLabel("Vì sao cần sửa").fill("Đổi người đại diện theo giấy đăng ký cấp lại.")
  await page.getByRole("button", { name: "Gửi để Sở đối chiếu" }).click()
  await expect(page.getByText("Xin sửa như sau, chờ Sở đối chiếu")).toBeVisible()
  await inspect(page, "st-02-cho-so")

  const desk = await otherDevice({ viewport: DESKTOP })
  await desk.goto("/so/chu-the?tinh-trang=waiting")
  await logInAsOfficer(desk, await officerEmail(PROVINCE))
  await openDossier(desk, one.name)
  const card = desk.locator("#sua-thong-tin")
  await inspect(desk, "st-03-ban-lam-viec")
  await card.getByText("Xem đầy đủ").click()
  await card.getByLabel("Lý do xem").fill("Đối chiếu với căn cước")
  await card.getByRole("button", { name: "Xem", exact: true }).click()
  await expect(card.getByText("038185001234")).toBeVisible()
  await card.getByRole("button", { name: "Đã đối chiếu, sửa" }).click()
  await expect(desk.getByText("Đã sửa thông tin chủ thể.")).toBeVisible()
  await expect(desk.getByRole("heading", { level: 1, name })).toBeVisible()

  await page.reload()
  await expect(page.getByText(name, { exact: true }).first()).toBeVisible()
  await inspect(page, "st-04-da-sua")
})

test("a verified producer adds spirits on a phone: the licence first, then the officer's word, then the goods", async ({
  page,
  otherDevice,
}) => {
  test.setTimeout(240_000)
  const { one, producer_id, stall } = await newVerified(await sampleOfficer(PROVINCE))
  const seller = { token: one.token, id: stall.seller_id, province_code: PROVINCE, producer_id }
  const goods = { group: "do-uong", alcohol_percent: 29 } as const
  const { id } = await newDraft({ ...seller, path: `/seller/${stall.seller_id}` }, freshName("Rượu mía"), goods)
  await page.goto(`/kenh-nguoi-ban/${stall.slug}/san-pham/${id}`)
  await logInAsSeller(page, one.phone)
  await expect(page.getByText("chưa đăng ký nhóm “Đồ uống”", { exact: false })).toBeVisible()
  await inspect(page, "mh-00-chua-dang-ky")
  await page.getByRole("link", { name: "Mở hồ sơ xác minh" }).click()
  await page.getByRole("link", { name: "Xin sửa thông tin" }).click()
  await page.getByLabel("Thực phẩm").uncheck()
  await page.getByLabel("Vì sao cần sửa").fill("Mở thêm lò nấu rượu mía.")
  await page.getByRole("button", { name: "Gửi để Sở đối chiếu" }).click()
  await expect(page.getByText("Xin chọn ít nhất một nhóm.").first()).toBeVisible()
  await inspect(page, "mh-01-sai")
  await page.getByLabel("Thực phẩm").check()
  await page.getByLabel("Đồ uống").check()
  await page.getByLabel("Có làm rượu").check()
  await page.getByRole("button", { name: "Gửi để Sở đối chiếu" }).click()
  await expect(page.getByText("Mặt hàng mới cần thêm giấy tờ", { exact: false })).toBeVisible()
  await inspect(page, "mh-02-thieu-giay")

  const desk = await otherDevice({ viewport: DESKTOP })
  await desk.goto("/so/chu-the?tinh-trang=waiting")
  await logInAsOfficer(desk, await officerEmail(PROVINCE))
  await openDossier(desk, one.name)
  const card = desk.locator("#sua-thong-tin")
  await expect(card.getByText("Chưa xác nhận được", { exact: false })).toBeVisible()
  await expect(card.getByRole("button", { name: "Đã đối chiếu, sửa" })).toHaveCount(0)
  await inspect(desk, "mh-03-so-cho-giay")

  await page.getByRole("link").filter({ hasText: "Giấy phép sản xuất rượu" }).first().click()
  await handIn(page, { file: scan, until: inDays(400) })
  await inspect(page, "mh-04-da-nop")

  await desk.reload()
  await desk.locator("#muc-spirits_licence").getByRole("button", { name: "Nhận", exact: true }).click()
  await card.getByRole("button", { name: "Đã đối chiếu, sửa" }).click()
  await expect(desk.getByText("Đã sửa thông tin chủ thể.")).toBeVisible()
  await inspect(desk, "mh-05-da-sua")
})
