import { DESKTOP, inspect, PHONE } from "./support/look"
import { logInAsSeller, stallOwner } from "./support/people"
import { expect, test } from "./support/test"

/** The sample stall of tea, whose floor collects. */
const TEA_PHONE = "0900000007"

test("a stall of a floor that pays out sees what was paid, what comes when, and what waits for its money", async ({
  page,
}) => {
  const stall = await stallOwner(TEA_PHONE)
  await page.goto(`/kenh-nguoi-ban/${stall.slug}/tien/sao-ke`)
  await logInAsSeller(page, stall.phone)
  const payouts = page.getByRole("region", { name: "Sàn chi tiền cho gian hàng" })
  await expect(payouts.getByText("Số giao dịch ngân hàng: MAU0000000001")).toBeVisible()
  await expect(payouts.getByText("Đến hạn, có trong đợt chi tới")).toBeVisible()
  await expect(payouts.getByText("Dự kiến chi từ ngày", { exact: false })).toBeVisible()
  await expect(payouts.getByText("Chờ tiền về tài khoản của sàn (1 đơn)")).toBeVisible()
  for (const [viewport, width] of [
    [PHONE, "360"],
    [DESKTOP, "1280"],
  ] as const) {
    await page.setViewportSize(viewport)
    await inspect(page, `chi-01-sao-ke-${width}`)
  }
  await page.goto(`/kenh-nguoi-ban/${stall.slug}/tien/bang-ke`)
  await expect(page.getByRole("heading", { level: 1, name: "Bảng kê thu hộ" })).toBeVisible()
  await inspect(page, "chi-02-bang-ke-1280")
  await page.setViewportSize(PHONE)
  await inspect(page, "chi-02-bang-ke-360")
})
