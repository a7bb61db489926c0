import type { OrderGroupPage } from "@san-ocop/kit/http/checkout"
import { formatDay, vietnamDay } from "@san-ocop/kit/day"
import { vietQrPayload } from "@san-ocop/kit/vietqr"
import { ask } from "../support/ask"
import { FISH_SAUCE_PHONE, HONEY_PHONE } from "../support/sample-people"
import { keepAccount, requestOf, tellSepay, webhook } from "../support/transfers"
import { inspect } from "./support/look"
import { fillCartFrom, fillOrderForm } from "./support/order-form"
import { logInAsSeller, stallOwner } from "./support/people"
import { readPicture } from "./support/read-picture"
import { expect, test } from "./support/test"

const SHOPPER = { phone: "0912 345 678", name: "Nguyễn Thị An", street: "Số 12, thôn Đông" }

test("a shopper pays two stalls by transfer: one by the bank's word, the other by a statement that the stall uploads", async ({
  page,
  otherDevice,
}) => {
  test.setTimeout(240_000)
  const [honey, sauce] = [await stallOwner(HONEY_PHONE), await stallOwner(FISH_SAUCE_PHONE)]
  const accounts = { [honey.name]: await keepAccount(honey), [sauce.name]: await keepAccount(sauce) }

  await fillCartFrom(page, [honey.slug, sauce.slug])
  await fillOrderForm(page, SHOPPER)
  await page.getByLabel("Chuyển khoản bằng mã VietQR").check()
  await inspect(page, "ck-01-dat-hang")
  await page.getByRole("button", { name: /^Đặt hàng · [\d.]+\s₫$/ }).click()
  await page.waitForURL("**/don-hang/**")
  await expect(page.getByText("Đơn 1/2")).toBeVisible()
  await expect(page.getByText("Đơn 2/2")).toBeVisible()
  for (const picture of await page.getByRole("img", { name: /^Mã VietQR/ }).all())
    await expect.poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(0)
  await inspect(page, "ck-02-ma-qr")

  const code = new URL(page.url()).pathname.split("/").at(-1) ?? ""
  const { body: group } = await ask<OrderGroupPage>("POST", "/store/order-lookup", {
    body: { code, phone: SHOPPER.phone },
  })
  const reader = await otherDevice()
  for (const order of group.orders) {
    await test.step(`the picture of ${order.stall.name} says what a bank's app has to read`, async () => {
      const card = page.locator(`#chuyen-khoan-${order.code}`)
      const { bank_bin, account_number: account, amount, memo } = requestOf(order)
      expect(account).toBe(accounts[order.stall.name])
      const address = await card.getByRole("img").getAttribute("src")
      const picture = await page.request.get(address ?? "")
      expect(picture.headers()["content-type"]).toBe("image/png")
      expect(await readPicture(reader, await picture.body())).toBe(vietQrPayload({ bank_bin, account, amount, memo }))
      await expect(card.getByText(memo)).toBeVisible()
      await expect(card.getByText(account)).toBeVisible()
      expect((await reader.request.get(address ?? "")).status()).toBe(404)
    })
  }

  const [first, second] = group.orders.map((order) => ({ order, ...requestOf(order) }))
  if (!first || !second) throw new Error("two orders are expected")
  await tellSepay(webhook(first.account_number, first.amount, `CT DEN ${first.memo.toLowerCase()} GD 01`))
  await page.getByRole("link", { name: "Đã chuyển, xem lại đơn" }).click()
  await expect(page.getByText("Đã nhận chuyển khoản").first()).toBeVisible()
  await expect(page.locator(`#chuyen-khoan-${first.order.code}`)).toHaveCount(0)
  await expect(page.locator(`#chuyen-khoan-${second.order.code}`)).toBeVisible()
  await inspect(page, "ck-03-mot-don-da-tra")

  const stall = second.order.stall.name === honey.name ? honey : sauce
  const desk = await otherDevice()
  await desk.goto(`/kenh-nguoi-ban/${stall.slug}/tien/chuyen-khoan`)
  await logInAsSeller(desk, stall.phone)
  await expect(desk.getByRole("heading", { level: 1, name: "Khoản chuyển khoản" })).toBeVisible()
  const today = formatDay(vietnamDay(new Date()))
  const statement = `Ngày;Ghi nợ;Ghi có;Nội dung\n${today};;${String(second.amount)};${second.memo} chuyen tien\nhôm qua;;1.000;không đọc được`
  await desk
    .getByLabel("Tệp sao kê")
    .setInputFiles({ name: "sao-ke.csv", mimeType: "text/csv", buffer: Buffer.from(statement) })
  await desk.getByRole("button", { name: "Đọc thử" }).click()
  await expect(desk.getByText(`Trả đủ đơn ${second.order.code}`)).toBeVisible()
  await expect(desk.getByText("Dòng 3:", { exact: false })).toBeVisible()
  await inspect(desk, "ck-04-doc-thu-sao-ke")
  await desk.getByRole("button", { name: "Ghi sao kê này" }).click()
  await expect(desk.getByText("Đã ghi sao kê: 1 đơn được trả tiền, 0 khoản cần xem.")).toBeVisible()
  await inspect(desk, "ck-05-da-ghi")
  await page.reload()
  await expect(page.locator("[id^=chuyen-khoan-]")).toHaveCount(0)
  await expect(page.getByText("Đã nhận chuyển khoản", { exact: true })).toHaveCount(2)
  await inspect(page, "ck-06-da-tra-het")

  await test.step("the stall sees its order's money, and gives it back when it cannot deliver", async () => {
    await desk.goto(`/kenh-nguoi-ban/${stall.slug}/don-hang/${second.order.id}`)
    await expect(desk.getByText("Đã nhận chuyển khoản", { exact: false }).first()).toBeVisible()
    await inspect(desk, "ck-07-don-cua-gian-hang")
    await desk.getByText("Hủy đơn này").click()
    await desk.getByLabel("Lý do hủy").fill("Hết hàng")
    await desk.getByRole("button", { name: "Hủy đơn", exact: true }).click()
    await expect(desk.getByText("Phải hoàn lại khách", { exact: false }).first()).toBeVisible()
    await inspect(desk, "ck-08-phai-hoan")
    await page.reload()
    await expect(page.getByText("Gian hàng phải hoàn lại", { exact: false }).first()).toBeVisible()
    await inspect(page, "ck-09-khach-thay-phai-hoan")
    await desk.getByRole("button", { name: "Đã hoàn tiền cho khách" }).click()
    await expect(desk.getByText("Đã ghi là hoàn tiền", { exact: false })).toBeVisible()
  })

  await test.step("the owner keeps the account", async () => {
    await desk.goto(`/kenh-nguoi-ban/${stall.slug}/tai-khoan-ngan-hang`)
    await desk.getByLabel("Số tài khoản").fill("số sai")
    await desk.getByRole("button", { name: "Lưu tài khoản" }).click()
    await expect(desk.getByText("Số tài khoản gồm 4 đến 19", { exact: false }).first()).toBeVisible()
    await inspect(desk, "ck-10-tai-khoan-sai")
    await desk.getByLabel("Số tài khoản").fill("0071 0001 23456")
    await desk.getByRole("button", { name: "Lưu tài khoản" }).click()
    await expect(desk.getByText("Đã lưu.", { exact: false })).toBeVisible()
    await inspect(desk, "ck-11-tai-khoan")
  })
})
