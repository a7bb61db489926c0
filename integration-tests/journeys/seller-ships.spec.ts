import { joinStall, makeMember } from "../support/accounts"
import { withDatabase } from "../support/database"
import { FISH_SAUCE_PHONE, HONEY_PHONE } from "../support/sample-people"
import { buy, newGoods, PHONE as SHOPPER_PHONE } from "../support/shopper"
import { inspect, picture } from "./support/look"
import { logInAsSeller, stallOwner } from "./support/people"
import { expect, test } from "./support/test"

test("a cooperative confirms an order and ships it, and the shopper sees both", async ({ page, otherDevice }) => {
  const owner = await stallOwner(HONEY_PHONE)
  // The number of a label is one long word, which a phone must break wherever the name stands.
  const goods = await newGoods(owner, "Mật ong gửi thử ANCWNR4PGXEDRQRVVS91FDWTVWPCKA")
  const group = await buy([{ variant_id: goods.variant_id, quantity: 2 }])
  const home = `/kenh-nguoi-ban/${owner.slug}`

  await page.goto(`${home}/don-hang?tinh-trang=placed`)
  await inspect(page, "ban-01-dang-nhap")
  await logInAsSeller(page, owner.phone)
  await expect(page, "login leads back to the page that was asked for").toHaveURL(/don-hang\?tinh-trang=placed/)
  await inspect(page, "ban-02-don-cho-xac-nhan")
  await page.getByRole("link", { name: "Việc cần làm" }).click()
  await expect(page.getByRole("heading", { level: 1, name: "Việc cần làm" })).toBeVisible()
  await inspect(page, "ban-03-viec-can-lam")
  await page.getByRole("link", { name: /Đơn chờ xác nhận/ }).click()
  await page.getByRole("link").filter({ hasText: goods.name }).first().click()

  await expect(page.getByRole("heading", { level: 1, name: /^Đơn [A-Z0-9-]+$/ })).toBeVisible()
  await inspect(page, "ban-04-don-moi")
  const saved = page.waitForEvent("download")
  await page.getByRole("link", { name: "Tải hợp đồng mua bán (PDF)" }).click()
  expect((await saved).suggestedFilename()).toMatch(/^Hợp đồng .*\.pdf$/)
  await page.getByRole("button", { name: "Xác nhận có hàng" }).click()
  await expect(page.getByText("Đã xác nhận đơn.")).toBeVisible()
  await page.getByRole("button", { name: "Đã gửi hàng" }).click()
  await expect(page.getByText("Xin chọn hãng vận chuyển.").first()).toBeVisible()
  await page.getByLabel("Hãng vận chuyển").selectOption("Viettel Post")
  await page.getByLabel("Mã vận đơn").fill("VTP123456789")
  await picture(page, "ban-05-gui-hang")
  await page.getByRole("button", { name: "Đã gửi hàng" }).click()
  await expect(page.getByText("Đã ghi nhận gửi hàng.")).toBeVisible()
  await inspect(page, "ban-06-da-gui")

  await test.step("the shopper sees the parcel on its way", async () => {
    const shopper = await otherDevice()
    await shopper.goto(`/don-hang/${group.code}`)
    await shopper.getByLabel("Số điện thoại người nhận").fill(SHOPPER_PHONE)
    await shopper.getByRole("button", { name: "Xem đơn hàng" }).click()
    await expect(shopper.getByText("VTP123456789").first()).toBeVisible()
    await expect(shopper.getByText("Gian hàng đã xác nhận").first()).toBeVisible()
    await expect(shopper.getByText("Hủy kiện hàng này"), "too late to cancel").toHaveCount(0)
    await inspect(shopper, "ban-07-khach-thay")
  })

  for (const [name, path] of [
    ["san-pham", "/san-pham"],
    ["san-pham-moi", "/san-pham/moi"],
    ["tien", "/tien"],
    ["sao-ke", "/tien/sao-ke"],
    ["them", "/them"],
  ] as const) {
    await page.goto(home + path)
    await inspect(page, `ban-08-${name}`)
  }
})

test("a member of two stalls chooses which one to work for, changes over, and meets only that one's orders", async ({
  page,
}) => {
  const [honey, fishSauce] = [await stallOwner(HONEY_PHONE), await stallOwner(FISH_SAUCE_PHONE)]
  const goods = await newGoods(honey, "Mật ong của một gian")
  await buy([{ variant_id: goods.variant_id, quantity: 1 }])
  const member = await withDatabase(async (database) => {
    const account = await makeMember(database, honey.id)
    await joinStall(database, { member: account.id, seller: fishSauce.id, role: "packing" })
    return account
  })
  const order = page.getByRole("link").filter({ hasText: goods.name })
  const places = page.getByRole("navigation", { name: "Kênh người bán" })
  const newProduct = page.getByRole("link", { name: "Thêm sản phẩm" })

  await page.goto("/kenh-nguoi-ban")
  await logInAsSeller(page, member.login)
  await expect(page.getByRole("heading", { level: 1, name: "Chọn gian hàng" })).toBeVisible()
  await inspect(page, "ban-11-chon-gian-hang")
  await page.getByRole("link", { name: honey.name }).click()
  await page.waitForURL(`**/kenh-nguoi-ban/${honey.slug}`)
  await expect(newProduct).toBeVisible()
  await places.getByRole("link", { name: "Đơn hàng" }).click()
  await expect(order.first()).toBeVisible()

  await page.getByRole("link", { name: "Đổi gian hàng" }).click()
  await page.getByRole("link", { name: fishSauce.name }).click()
  await page.waitForURL(`**/kenh-nguoi-ban/${fishSauce.slug}`)
  await expect(page.getByRole("banner").getByText(fishSauce.name)).toBeVisible()
  await expect(page.getByRole("heading", { level: 1, name: "Việc cần làm" })).toBeVisible()
  await expect(newProduct, "not for who packs").toHaveCount(0)
  await places.getByRole("link", { name: "Đơn hàng" }).click()
  await expect(page.getByRole("heading", { level: 1, name: "Đơn hàng" })).toBeVisible()
  await expect(order).toHaveCount(0)
  await inspect(page, "ban-12-gian-hang-khac")

  await places.getByRole("link", { name: "Thêm" }).click()
  await expect(page.getByRole("listitem").getByRole("link", { name: fishSauce.name })).toHaveAttribute(
    "aria-current",
    "true",
  )
  await page.getByRole("listitem").getByRole("link", { name: honey.name }).click()
  await page.waitForURL(`**/kenh-nguoi-ban/${honey.slug}`)
})

test("what was typed about a product stays when the department's rules refuse it", async ({ page }) => {
  const owner = await stallOwner(HONEY_PHONE)
  await page.goto(`/kenh-nguoi-ban/${owner.slug}/san-pham/moi`)
  await logInAsSeller(page, owner.phone)
  await page.getByLabel("Tên sản phẩm").fill("Mật ong rừng")
  await page.getByLabel("Giá bán").fill("nhiều")
  await page.getByLabel("Nhóm sản phẩm").selectOption("thuc-pham")
  await page.getByRole("button", { name: "Lưu nháp" }).click()
  await expect(page.getByText("Xin ghi số tiền, ví dụ 185.000.")).toBeVisible()
  await expect(page.getByLabel("Tên sản phẩm")).toHaveValue("Mật ong rừng")
  await expect(page.getByLabel("Nhóm sản phẩm")).toHaveValue("thuc-pham")
  await inspect(page, "ban-09-san-pham-sai")

  await page.getByLabel("Giá bán").fill("185.000")
  await page.getByLabel("Nặng cả bao bì").fill("700")
  await page.getByLabel("Số lượng còn").fill("12")
  await page.getByLabel("Bán theo").fill("hũ 500 g")
  await page.getByLabel("Mô tả").fill("Mật ong rừng lấy tay, lọc thô.")
  await page.getByRole("button", { name: "Lưu nháp" }).click()
  await expect(page.getByText("Đã lưu bản nháp.")).toBeVisible()
  await expect(page.getByLabel("Giá bán")).toHaveValue("185.000")
  await inspect(page, "ban-10-ban-nhap")
})
