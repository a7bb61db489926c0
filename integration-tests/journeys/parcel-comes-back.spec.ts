import { HONEY_PHONE } from "../support/sample-people"
import { buy, newGoods } from "../support/shopper"
import { inspect } from "./support/look"
import { logInAsSeller, stallOwner } from "./support/people"
import { expect, test } from "./support/test"

// Of its own, since parcels that are not taken count against a number.
const PHONE = "0987650321"

test("a parcel that nobody takes comes back to the stall, and the shopper owes nothing", async ({
  page,
  otherDevice,
}) => {
  const owner = await stallOwner(HONEY_PHONE)
  const goods = await newGoods(owner, "Mật ong hoàn về")
  const contact = { name: "Trần Văn Bình", phone: PHONE }
  const group = await buy([{ variant_id: goods.variant_id, quantity: 1 }], { contact })
  const order = group.orders[0]?.id ?? ""
  await page.goto(`/kenh-nguoi-ban/${owner.slug}/don-hang/${order}`)
  await logInAsSeller(page, owner.phone)
  await page.getByRole("button", { name: "Xác nhận có hàng" }).click()
  await expect(page.getByText("Đã xác nhận đơn.")).toBeVisible()
  await page.getByLabel("Hãng vận chuyển").selectOption("Viettel Post")
  await page.getByLabel("Mã vận đơn").fill("VTP555")
  await page.getByRole("button", { name: "Đã gửi hàng" }).click()
  await expect(page.getByText("Đã ghi nhận gửi hàng.")).toBeVisible()

  await page.getByText("Giao không thành công").click()
  await page.getByRole("button", { name: "Ghi lại" }).click()
  await expect(page.getByText("Xin chọn lý do chưa giao được.").first()).toBeVisible()
  await page.getByLabel("Vì sao chưa giao được").selectOption("refused")
  await inspect(page, "hoan-01-chua-giao-duoc")
  await page.getByRole("button", { name: "Ghi lại" }).click()
  await expect(page.getByText("Đã ghi nhận chưa giao được.")).toBeVisible()
  await inspect(page, "hoan-02-giao-lai-hay-tra-ve")
  await page.getByRole("button", { name: "Hàng đang trả về" }).click()
  await expect(page.getByText("Đã ghi nhận hàng đang trả về.")).toBeVisible()
  await inspect(page, "hoan-03-dang-ve")
  await page.getByLabel("Hàng trả về thế nào").selectOption("good")
  await page.getByRole("button", { name: "Đã nhận lại hàng" }).click()
  await expect(page.getByText("Đã ghi nhận hàng về lại gian hàng.")).toBeVisible()
  await inspect(page, "hoan-04-da-ve")

  await test.step("the shopper reads why, and that there is nothing to pay", async () => {
    const shopper = await otherDevice()
    await shopper.goto(`/don-hang/${group.code}`)
    await shopper.getByLabel("Số điện thoại người nhận").fill(PHONE)
    await shopper.getByRole("button", { name: "Xem đơn hàng" }).click()
    await expect(shopper.getByText("Quý khách không phải trả tiền.").first()).toBeVisible()
    await expect(shopper.getByText("Người nhận không nhận hàng.").first()).toBeVisible()
    await inspect(shopper, "hoan-05-khach-thay")
  })
})

test("a stall sees what its carriers still hold, and ticks off what they have paid", async ({ page }) => {
  const owner = await stallOwner(HONEY_PHONE)
  const goods = await newGoods(owner, "Mật ong đối soát")
  const group = await buy([{ variant_id: goods.variant_id, quantity: 1 }])
  const order = group.orders[0]?.id ?? ""
  await page.goto(`/kenh-nguoi-ban/${owner.slug}/don-hang/${order}`)
  await logInAsSeller(page, owner.phone)
  await page.getByRole("button", { name: "Xác nhận có hàng" }).click()
  await expect(page.getByText("Đã xác nhận đơn.")).toBeVisible()
  await page.getByLabel("Hãng vận chuyển").selectOption("J&T Express")
  const parcel = `JT${order.slice(-10)}`
  await page.getByLabel("Mã vận đơn").fill(parcel)
  await page.getByRole("button", { name: "Đã gửi hàng" }).click()
  await expect(page.getByText("Đã ghi nhận gửi hàng.")).toBeVisible()
  await page.getByRole("button", { name: "Khách đã nhận hàng" }).click()
  await expect(page.getByText("Đã ghi nhận khách nhận hàng.")).toBeVisible()

  await page.goto(`/kenh-nguoi-ban/${owner.slug}/tien/sao-ke`)
  const carrier = page.locator("section").filter({ hasText: "Đơn vị vận chuyển còn giữ" })
  const form = carrier.locator("details").filter({ hasText: parcel })
  await form.locator("summary").click()
  await form
    .getByRole("checkbox")
    .and(page.locator(`[value="${order}"]`))
    .check()
  await inspect(page, "hoan-06-tien-o-hang-van-chuyen")
  await form.getByRole("button", { name: "Đã nhận tiền các đơn này" }).click()
  await expect(page.getByText("Đã ghi nhận tiền đơn vị vận chuyển trả.")).toBeVisible()
  await expect(page.getByText(parcel)).toHaveCount(0)
})
