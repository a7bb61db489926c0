import type { Page } from "@playwright/test"
import { formatLookupCode } from "@san-ocop/kit/lookup-code"
import { deliver } from "../support/orders"
import { PHOTO } from "../support/returns"
import { HONEY_PHONE } from "../support/sample-people"
import { buy, newGoods, PHONE as SHOPPER_PHONE } from "../support/shopper"
import { DESKTOP, inspect, PHONE } from "./support/look"
import { logInAsSeller, type StallOwner, stallOwner } from "./support/people"
import { expect, test } from "./support/test"

const photo = { name: PHOTO.name, mimeType: PHOTO.type, buffer: PHOTO.bytes }

async function deliveredTo(owner: StallOwner, name: string) {
  const goods = await newGoods(owner, name)
  const group = await buy([{ variant_id: goods.variant_id, quantity: 2 }])
  await deliver(owner, group)
  return { goods, code: group.code }
}

async function openOrder(page: Page, code: string): Promise<void> {
  await page.goto(`/don-hang/${code}`)
  await page.getByLabel("Số điện thoại người nhận").fill(SHOPPER_PHONE)
  await page.getByRole("button", { name: "Xem đơn hàng" }).click()
  await page.getByRole("link", { name: "Xin trả hàng, hoàn tiền" }).click()
  await expect(page.getByRole("heading", { level: 1, name: /^Trả hàng của đơn/ })).toBeVisible()
}

async function askFor(page: Page, pieces: string): Promise<void> {
  await page.getByLabel(/số lượng trả/).fill(pieces)
  await page.getByLabel("Hàng bể, vỡ, hư hỏng").check()
  await page.getByLabel("Quý khách kể rõ giúp").fill("Một hũ vỡ khi tới nơi.")
  await page.getByLabel("Ngân hàng nhận tiền hoàn").selectOption({ value: "970436" })
  await page.getByLabel("Số tài khoản").fill("0123456789")
  await page.getByLabel("Tên chủ tài khoản").fill("NGUYEN THI AN")
  await page.getByRole("button", { name: "Gửi yêu cầu trả hàng" }).click()
}

const state = (page: Page, words: string) => expect(page.getByText(words, { exact: true }).first()).toBeVisible()

test("a shopper gives a broken jar back on a phone, and its stall takes it, and pays the money back", async ({
  page,
  otherDevice,
}) => {
  test.setTimeout(240_000)
  const owner = await stallOwner(HONEY_PHONE)
  const { code } = await deliveredTo(owner, "Mật ong trả lại")
  await openOrder(page, code)
  await inspect(page, "tra-hang-01-xin-tra")
  await page.setViewportSize(DESKTOP)
  await inspect(page, "tra-hang-01-xin-tra-rong")
  await page.setViewportSize(PHONE)
  await page.getByRole("button", { name: "Gửi yêu cầu trả hàng" }).click()
  await expect(page.getByText("Vui lòng chọn lý do trả hàng.").first()).toBeVisible()
  await inspect(page, "tra-hang-02-thieu")
  await askFor(page, "1")
  await state(page, "Chờ gian hàng trả lời")
  const asked = page.url()
  await page.locator("input[type=file]").setInputFiles(photo)
  await page.getByRole("button", { name: "Gửi tệp" }).click()
  await expect(page.getByRole("link", { name: photo.name })).toBeVisible()
  await inspect(page, "tra-hang-03-da-gui")

  const stall = await otherDevice({ viewport: DESKTOP })
  await stall.goto(`/kenh-nguoi-ban/${owner.slug}/tra-hang`)
  await logInAsSeller(stall, owner.phone)
  const ours = stall
    .locator("main")
    .getByRole("link")
    .filter({ hasText: lookup(asked) })
  await expect(ours).toBeVisible()
  await inspect(stall, "tra-hang-04-danh-sach")
  await stall.setViewportSize(PHONE)
  await inspect(stall, "tra-hang-04-danh-sach-hep")
  await ours.click()
  await state(stall, "Chờ gian hàng trả lời")
  await inspect(stall, "tra-hang-05-gian-hang-xem")
  await stall.setViewportSize(DESKTOP)
  await inspect(stall, "tra-hang-05-gian-hang-xem-rong")
  await stall.getByRole("button", { name: "Từ chối" }).click()
  await expect(stall.getByText("Vui lòng ghi lý do từ chối để khách được biết.").first()).toBeVisible()
  await stall.getByLabel("Lời nhắn cho khách: gửi về đâu, bằng cách nào").fill("Gửi về số 5, xã Tam Lư.")
  await stall.getByRole("button", { name: "Đồng ý nhận lại hàng" }).click()
  await state(stall, "Chờ khách gửi hàng")

  await page.goto(asked)
  await expect(page.getByText("Gửi về số 5, xã Tam Lư.")).toBeVisible()
  await page.getByLabel("Đơn vị vận chuyển và mã vận đơn, hoặc cách gửi").fill("Viettel Post VTP777")
  await inspect(page, "tra-hang-06-gui-hang")
  await page.getByRole("button", { name: "Tôi đã gửi hàng trả" }).click()
  await state(page, "Hàng đang trên đường trả về")

  await stall.reload()
  await stall.getByLabel("Còn tốt").check()
  await stall.getByLabel("Cho hàng lên bán lại").check()
  await inspect(stall, "tra-hang-07-nhan-hang")
  await stall.getByRole("button", { name: "Đã nhận hàng trả" }).click()
  await state(stall, "Chờ hoàn tiền")
  const qr = stall.getByRole("img", { name: /^Mã VietQR để chuyển/ })
  await expect.poll(() => qr.evaluate((one: HTMLImageElement) => one.naturalWidth)).toBe(600)
  await inspect(stall, "tra-hang-08-hoan-tien-rong")
  await stall.setViewportSize(PHONE)
  await inspect(stall, "tra-hang-08-hoan-tien")
  await stall.getByLabel("Số giao dịch của ngân hàng").fill("FT26331999")
  await stall.getByRole("button", { name: "Đã chuyển tiền hoàn" }).click()
  await state(stall, "Đã hoàn tiền")
  await stall.goto(`/kenh-nguoi-ban/${owner.slug}`)
  await inspect(stall, "tra-hang-09-viec-can-lam")

  await page.goto(asked)
  await state(page, "Đã hoàn tiền")
  await expect(page.getByText("FT26331999")).toBeVisible()
  await inspect(page, "tra-hang-10-xong")
  await page.setViewportSize(DESKTOP)
  await inspect(page, "tra-hang-10-xong-rong")

  const stranger = await otherDevice({ viewport: PHONE })
  await stranger.goto(asked)
  await stranger.getByLabel("Số điện thoại đặt hàng").fill("0987654321")
  await stranger.getByRole("button", { name: "Xem yêu cầu" }).click()
  await expect(stranger.getByText("Không tìm thấy yêu cầu này.", { exact: false }).first()).toBeVisible()
  await inspect(stranger, "tra-hang-11-nguoi-la")
})

/** A return's code as pages show it, from its address. */
const lookup = (address: string): string => formatLookupCode(new URL(address).pathname.split("/").at(-1) ?? "")

test("a return is asked for, and taken back again, without JavaScript", async ({ otherDevice }) => {
  const owner = await stallOwner(HONEY_PHONE)
  const { code } = await deliveredTo(owner, "Mật ong đổi ý")
  const page = await otherDevice({ viewport: PHONE, javaScriptEnabled: false })
  await openOrder(page, code)
  await askFor(page, "3")
  await expect(page.getByText("Chỉ còn 2 sản phẩm của dòng này có thể trả.").first()).toBeVisible()
  await expect(page.getByLabel("Quý khách kể rõ giúp"), "nothing typed is lost").toHaveValue("Một hũ vỡ khi tới nơi.")
  await askFor(page, "2")
  await state(page, "Chờ gian hàng trả lời")
  await page.getByRole("button", { name: "Rút yêu cầu" }).click()
  await state(page, "Khách đã rút")
  await page.goto(`/don-hang/${code}`)
  await expect(page.getByRole("link", { name: "Xin trả hàng, hoàn tiền" }), "one may ask again").toBeVisible()
})
