import type { Page } from "@playwright/test"
import { addDays, vietnamDay } from "@san-ocop/kit/day"
import { formatMoney } from "@san-ocop/kit/format-money"
import { ask } from "../support/ask"
import { freshPhone } from "../support/orders"
import { HONEY_PHONE } from "../support/sample-people"
import { newGoods } from "../support/shopper"
import { freshCode } from "../support/vouchers"
import { DESKTOP, inspect, PHONE } from "./support/look"
import { fillOrderForm } from "./support/order-form"
import { logInAsSeller, type StallOwner, stallOwner } from "./support/people"
import { expect, test } from "./support/test"

const PRICE = 150_000
/** Ten percents. */
const OFF = PRICE / 10

/** The page on a phone and at a desk. */
async function inspectBoth(page: Page, name: string): Promise<void> {
  await inspect(page, name)
  await page.setViewportSize(DESKTOP)
  await inspect(page, `${name}-rong`)
  await page.setViewportSize(PHONE)
}

async function handleOf(owner: StallOwner, listing: string): Promise<string> {
  const { body } = await ask<{ handle: string }>("GET", `${owner.path}/listings/${listing}`, { token: owner.token })
  return body.handle
}

/** The line of a list of sums that names `what`. */
const line = (page: Page, what: string) => page.locator("dl > div").filter({ hasText: what })

test("a stall gives a voucher on a phone, a shopper uses it, and the order and its papers say so", async ({
  page,
  otherDevice,
}) => {
  test.setTimeout(240_000)
  const owner = await stallOwner(HONEY_PHONE)
  const goods = await newGoods(owner, "Mật ong giảm giá")
  const code = freshCode()
  const home = `/kenh-nguoi-ban/${owner.slug}`

  await test.step("the stall makes it, and is told what is missing", async () => {
    await page.goto(`${home}/ma-giam-gia`)
    await logInAsSeller(page, owner.phone)
    await page.getByRole("link", { name: "Tạo mã giảm giá" }).click()
    await page.getByRole("link", { name: "Phần trăm" }).click()
    await expect(page.getByLabel("Phần trăm giảm")).toBeVisible()
    await inspectBoth(page, "ma-01-moi")
    await page.getByLabel("Mã", { exact: true }).fill(code.toLowerCase())
    await page.getByLabel("Phần trăm giảm").fill("95")
    await page.getByLabel("Giảm nhiều nhất (đồng)").fill("20.000")
    await page.getByLabel("Đến hết ngày").fill(addDays(vietnamDay(new Date()), 7))
    await page.getByLabel("Tổng số lượt").fill("10")
    await page.getByRole("button", { name: "Tạo mã" }).click()
    await expect(page.getByText("Giảm nhiều nhất 90%.").first()).toBeVisible()
    await inspect(page, "ma-02-sai")
    await page.getByLabel("Phần trăm giảm").fill("10")
    await page.getByRole("button", { name: "Tạo mã" }).click()
    await expect(page.getByText("Đã tạo mã. Khách dùng được từ ngày bắt đầu.")).toBeVisible()
    await expect(page.getByRole("heading", { name: code })).toBeVisible()
    await inspectBoth(page, "ma-03-danh-sach")
  })

  const shopper = await otherDevice()
  await test.step("a shopper reads of it, types it wrong, then right, and pays less", async () => {
    await shopper.goto(`/gian-hang/${owner.slug}`)
    await expect(shopper.getByText(code)).toBeVisible()
    await inspectBoth(shopper, "ma-04-trang-gian-hang")
    await shopper.goto(`/san-pham/${await handleOf(owner, goods.listing_id)}`)
    await shopper.getByRole("button", { name: "Thêm vào giỏ" }).click()
    await expect(shopper.getByRole("link", { name: "Xem giỏ hàng" })).toBeVisible()
    await fillOrderForm(shopper, { phone: freshPhone(), name: "Nguyễn Thị An", street: "Số 12, thôn Đông" })
    const order = shopper.getByRole("button", { name: /^Đặt hàng · [\d.]+\s₫$/ })
    await expect(order).toBeVisible()
    await shopper.getByLabel("Mã giảm giá").fill("KHONGCO1")
    await shopper.getByRole("button", { name: "Dùng mã" }).click()
    await expect(shopper.getByText("Không có mã KHONGCO1.").first()).toBeVisible()
    await inspect(shopper, "ma-05-khong-co")
    await expect(shopper.getByLabel("Mã giảm giá")).toHaveValue("KHONGCO1")
    await shopper.getByLabel("Mã giảm giá").fill(` ${code.toLowerCase()}`)
    await shopper.getByRole("button", { name: "Dùng mã" }).click()
    await expect(line(shopper, "Mã giảm giá")).toContainText(formatMoney(-OFF))
    await inspectBoth(shopper, "ma-06-dat-hang")
    await order.click()
    await shopper.waitForURL("**/don-hang/**")
    await expect(line(shopper, `Mã giảm giá ${code}`)).toContainText(formatMoney(-OFF))
    await inspectBoth(shopper, "ma-07-don-hang")
  })

  await test.step("the stall sees the order with it, and prints its papers", async () => {
    await page.goto(`${home}/don-hang?tinh-trang=placed`)
    await page.getByRole("link").filter({ hasText: goods.name }).first().click()
    await expect(line(page, `Mã giảm giá ${code} của gian hàng`)).toContainText(formatMoney(-OFF))
    await page.getByRole("button", { name: "Xác nhận có hàng" }).click()
    await expect(page.getByText("Đã xác nhận đơn.")).toBeVisible()
    await inspectBoth(page, "ma-08-don-cua-gian-hang")
    for (const name of ["Tải phiếu đóng gói (PDF)", "Tải tem dán kiện A6 (PDF)"]) {
      const href = (await page.getByRole("link", { name }).getAttribute("href")) ?? ""
      const file = await page.request.get(href)
      expect([file.status(), file.headers()["content-type"]]).toEqual([200, "application/pdf"])
      expect((await file.body()).subarray(0, 5).toString()).toBe("%PDF-")
    }
    await page.getByRole("link", { name: "In phiếu đóng gói" }).click()
    await expect(page.getByRole("row").filter({ hasText: goods.name })).toContainText(formatMoney(PRICE))
    await expect(line(page, `Mã giảm giá ${code}`)).toContainText(formatMoney(-OFF))
    await inspectBoth(page, "ma-09-phieu")
  })

  await test.step("the stall sees that it was used, and stops it", async () => {
    await page.goto(`${home}/ma-giam-gia`)
    const card = page.locator("section").filter({ has: page.getByRole("heading", { name: code }) })
    await expect(card).toContainText("Đã dùng 1 trong 10 lượt")
    await card.getByRole("button", { name: "Ngừng mã này" }).click()
    await expect(page.getByText("Đã ngừng mã. Đơn đã đặt vẫn được giảm như cũ.")).toBeVisible()
    await expect(card.getByRole("button")).toHaveCount(0)
    await inspectBoth(page, "ma-10-da-ngung")
  })
})
