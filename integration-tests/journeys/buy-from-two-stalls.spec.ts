import type { Page } from "@playwright/test"
import { FISH_SAUCE_PHONE, HONEY_PHONE } from "../support/sample-people"
import { goodsOf } from "./support/goods"
import { inspect, picture } from "./support/look"
import { stallOwner } from "./support/people"
import { expect, test } from "./support/test"

const SHOPPER = { phone: "0912 345 678", name: "Nguyễn Thị An", street: "Số 12, thôn Đông" }

async function putInCart(page: Page, handle: string): Promise<void> {
  await page.goto(`/san-pham/${handle}`)
  await page.getByRole("button", { name: "Thêm vào giỏ" }).click()
  await expect(page.getByRole("link", { name: "Xem giỏ hàng" })).toBeVisible()
}

test("a shopper buys from two stalls of two provinces, looks the order up, and cancels one parcel of it", async ({
  page,
  otherDevice,
}) => {
  const honey = await stallOwner(HONEY_PHONE)
  const fishSauce = await stallOwner(FISH_SAUCE_PHONE)
  expect(honey.province_code).not.toBe(fishSauce.province_code)
  const bought = await Promise.all([goodsOf(honey.slug), goodsOf(fishSauce.slug)])

  await page.goto("/")
  await inspect(page, "mua-01-trang-chu")
  for (const { handle } of bought) await putInCart(page, handle)
  await inspect(page, "mua-02-san-pham")
  await page.getByRole("link", { name: "Xem giỏ hàng" }).click()
  await expect(page.getByRole("heading", { level: 1, name: "Giỏ hàng" })).toBeVisible()
  for (const { name } of [honey, fishSauce]) await expect(page.getByText(name).first()).toBeVisible()
  await inspect(page, "mua-03-gio-hang")

  await page.getByRole("link", { name: "Đến trang đặt hàng" }).click()
  await page.getByLabel("Số điện thoại").fill(SHOPPER.phone)
  await page.getByLabel("Họ và tên").fill(SHOPPER.name)
  await page.getByLabel("Tỉnh, thành phố").selectOption({ value: "01" })
  const communes = page.getByLabel("Xã, phường, đặc khu")
  await expect(communes.locator("option").nth(1)).toBeAttached()
  await communes.selectOption({ index: 1 })
  await page.getByLabel("Số nhà, đường, thôn").fill(SHOPPER.street)
  await page.getByText("Lấy hóa đơn (không bắt buộc)").click()
  await page.getByLabel("Tổ chức, hộ kinh doanh").check()
  await page.getByLabel("Tên trên hóa đơn").fill("Công ty TNHH Quà Việt")
  await page.getByLabel("Mã số thuế").fill("0100109107")
  await page.getByLabel("Địa chỉ trên hóa đơn").fill("Số 1, phường Ba Đình, Hà Nội")
  await page.getByLabel("Thư điện tử nhận hóa đơn").fill("ke-toan@qua-viet.example")
  const order = page.getByRole("button", { name: /^Đặt hàng · [\d.]+\s₫$/ })
  await expect(order).toBeVisible()
  await page.getByText("Hủy đơn, trả hàng, khiếu nại").click()
  await expect(page.getByText("được trả trong 30 ngày sau ngày giao", { exact: false })).toBeVisible()
  await inspect(page, "mua-04-dat-hang")

  await order.click()
  await expect(page.getByText("Mã số thuế chưa đúng", { exact: false }).first()).toBeVisible()
  await expect(page.getByLabel("Tên trên hóa đơn"), "nothing typed is lost").toHaveValue("Công ty TNHH Quà Việt")
  await page.getByLabel("Mã số thuế").fill("0100109106")
  await order.click()
  await page.waitForURL("**/don-hang/**")
  await expect(page.getByText("Đã đặt hàng xong")).toBeVisible()
  for (const { name } of bought) await expect(page.getByText(name).first()).toBeVisible()
  await expect(page.getByText("Công ty TNHH Quà Việt, MST 0100109106", { exact: false })).toBeVisible()
  await inspect(page, "mua-05-don-hang")
  const contracts = page.getByRole("link", { name: "Tải hợp đồng mua bán (PDF)" })
  await expect(contracts, "each stall has a contract of its own").toHaveCount(2)
  const saved = page.waitForEvent("download")
  await contracts.first().click()
  expect((await saved).suggestedFilename()).toMatch(/^Hợp đồng [A-Z0-9]{4}-[A-Z0-9]{4}\.pdf$/)
  const code = new URL(page.url()).pathname.split("/").at(-1) ?? ""

  await test.step("another device finds the order by code and phone, and not by code alone", async () => {
    const other = await otherDevice()
    await other.goto("/tra-cuu-don-hang")
    await other.getByLabel("Mã đơn hàng").fill(code)
    await other.getByLabel("Số điện thoại người nhận").fill("0987 654 321")
    await other.getByRole("button", { name: "Xem đơn hàng" }).click()
    await expect(other.getByText("Không có đơn nào khớp mã và số điện thoại này.")).toBeVisible()
    await picture(other, "mua-06-tra-cuu-sai")
    await other.getByLabel("Số điện thoại người nhận").fill(SHOPPER.phone)
    await other.getByRole("button", { name: "Xem đơn hàng" }).click()
    await other.waitForURL("**/don-hang/**")
    await expect(other.getByText(SHOPPER.name)).toBeVisible()
    for (const { name } of [honey, fishSauce]) await expect(other.getByText(name).first()).toBeVisible()
    await inspect(other, "mua-07-tra-cuu")

    const parcelOf = ({ name }: { name: string }) =>
      other.locator("section").filter({ has: other.getByRole("heading", { name }) })
    const ways = other.getByText("Hủy kiện hàng này")
    await expect(ways, "no stall has confirmed yet").toHaveCount(2)
    const parcel = parcelOf(honey)
    await parcel.getByText("Hủy kiện hàng này").click()
    await parcel.getByLabel("Lý do").fill("Đặt nhầm")
    await inspect(other, "mua-08-huy-mot-kien")
    await parcel.getByRole("button", { name: "Hủy kiện hàng" }).click()
    await expect(parcel.getByText("Đã hủy", { exact: true })).toBeVisible()
    await expect(parcel.getByText("Hủy kiện hàng này")).toHaveCount(0)
    await expect(parcelOf(fishSauce).getByText("Hủy kiện hàng này"), "the other parcel stays").toBeVisible()
    await expect(parcelOf(fishSauce).getByText("Đã hủy", { exact: true })).toHaveCount(0)
    await inspect(other, "mua-09-da-huy")
  })

  await test.step("who bought sees it, too, and cannot cancel it twice", async () => {
    await page.reload()
    await expect(page.getByText("Đã hủy", { exact: true })).toHaveCount(1)
    await expect(page.getByText("Hủy kiện hàng này")).toHaveCount(1)
  })
})
