import { csv, parcel, row } from "../support/cod-statements"
import { HONEY_PHONE } from "../support/sample-people"
import { DESKTOP, inspect, PHONE } from "./support/look"
import { logInAsSeller, stallOwner } from "./support/people"
import { expect, test } from "./support/test"

test("a stall hands in a carrier's statement: one parcel fits, one was paid too little, and is asked for", async ({
  page,
}) => {
  test.setTimeout(180_000)
  const stall = await stallOwner(HONEY_PHONE)
  const [fits, short] = [await parcel(stall), await parcel(stall)]
  const file = csv([
    row(fits.code, fits.total, 22_000, fits.total - 22_000),
    row(short.code, short.total, 22_000, short.total - 37_000),
    row("", 5_000, 0, 5_000),
  ])

  await page.goto(`/kenh-nguoi-ban/${stall.slug}/tien/bang-ke`)
  await logInAsSeller(page, stall.phone)
  await expect(page.getByRole("heading", { level: 1, name: "Bảng kê thu hộ" })).toBeVisible()
  await inspect(page, "bk-01-bang-ke")

  const choose = async (text: string) =>
    page
      .getByLabel("Tệp bảng kê")
      .setInputFiles({ name: "bang-ke.csv", mimeType: "text/csv", buffer: Buffer.from(text) })
  await page.getByLabel("Đơn vị vận chuyển", { exact: true }).selectOption("Viettel Post")
  await choose("a;b;c\n1;2;3")
  await page.getByRole("button", { name: "Đọc thử" }).click()
  await expect(page.getByText("Không thấy các cột mã vận đơn", { exact: false }).first()).toBeVisible()
  await inspect(page, "bk-02-sai-tep")

  await choose(file)
  await page.getByRole("button", { name: "Đọc thử" }).click()
  await expect(page.getByText("Đọc được 2 dòng: 1 khớp, 1 lệch, 0 đã ghi từ trước.")).toBeVisible()
  await expect(page.getByText("Dòng 4: Thiếu mã vận đơn.")).toBeVisible()
  await inspect(page, "bk-03-doc-thu")
  await page.getByRole("button", { name: "Ghi 2 dòng này" }).click()
  await expect(page.getByText("Đã ghi bảng kê: 1 kiện khớp, 1 dòng cần xem.")).toBeVisible()

  const card = page.getByRole("listitem").filter({ hasText: `Vận đơn ${short.code}` })
  await expect(card.getByText("Trả ít hơn tiền đang giữ 15.000 ₫")).toBeVisible()
  await inspect(page, "bk-04-can-xem")
  await page.setViewportSize(DESKTOP)
  await inspect(page, "bk-04-can-xem-1280")
  await page.setViewportSize(PHONE)
  await card.getByRole("button", { name: "Ghi là đang đòi" }).click()
  await expect(card.getByText("Đơn vị vận chuyển còn phải trả 15.000 ₫")).toBeVisible()
  await inspect(page, "bk-05-dang-doi")
  await card.getByRole("button", { name: "Đã trả đủ" }).click()
  await expect(card).toHaveCount(0)
  await page.getByRole("link", { name: "Đã xong" }).click()
  await expect(card.getByText("Đã đòi xong")).toBeVisible()
  await expect(
    page
      .getByRole("listitem")
      .filter({ hasText: `Vận đơn ${fits.code}` })
      .getByText("Khớp, đã ghi"),
  ).toBeVisible()
  await inspect(page, "bk-06-da-xong")
})
