import { makeOfficer, PASSWORD } from "../support/accounts"
import { handleOf } from "../support/casework"
import { withDatabase } from "../support/database"
import { newLot } from "../support/recall-lots"
import { act, freshPhone, orderOf } from "../support/recall"
import { HONEY_PHONE } from "../support/sample-people"
import { newGoods } from "../support/shopper"
import { DESKTOP, inspect, PHONE } from "./support/look"
import { logInAsOfficer, logInAsSeller, officerEmail, stallOwner } from "./support/people"
import { expect, test } from "./support/test"

test.use({ viewport: PHONE })

test("goods are packed from the lot that spoils first, recalled by two officers, and their buyer knows", async ({
  page,
  otherDevice,
}) => {
  const owner = await stallOwner(HONEY_PHONE)
  const goods = await newGoods(owner, "Mật ong thu hồi")
  const lot = await newLot(owner, goods)
  const phone = freshPhone()
  const order = await orderOf(owner, goods, { phone })
  await act(owner, order.id, "confirm")
  const waiting = await orderOf(owner, goods, { phone: freshPhone() })
  await act(owner, waiting.id, "confirm")

  await test.step("the stall sends the parcel with the lot that it is proposed", async () => {
    await page.goto(`/kenh-nguoi-ban/${owner.slug}/don-hang/${order.id}`)
    await logInAsSeller(page, HONEY_PHONE)
    await expect(page.getByText(`${lot.code} (hạn dùng 31/12/2099): 2`)).toBeVisible()
    await page.getByText("Chọn lô khác").click()
    await inspect(page, "thu-hoi-01-chon-lo")
    await page.getByLabel("Hãng vận chuyển").selectOption("Viettel Post")
    await page.getByLabel("Mã vận đơn").fill("VTP123456789")
    await page.getByRole("button", { name: "Đã gửi hàng" }).click()
    await expect(page.getByText("Đã ghi nhận gửi hàng.")).toBeVisible()
    await expect(page.getByRole("link", { name: lot.code })).toBeVisible()
  })

  const shopper = await otherDevice({ viewport: PHONE })
  await test.step("the shopper reads his lot on his order", async () => {
    await shopper.goto(`/don-hang/${order.code}`)
    await shopper.getByLabel("Số điện thoại người nhận").fill(phone)
    await shopper.getByRole("button", { name: "Xem đơn hàng" }).click()
    await expect(shopper.getByText(`Lô của bạn: ${lot.code}`)).toBeVisible()
    await inspect(shopper, "thu-hoi-02-lo-cua-ban")
    await shopper.getByText(`Lô của bạn: ${lot.code}`).click()
    await expect(shopper.getByRole("heading", { name: "Lô của bạn" })).toBeVisible()
    await inspect(shopper, "thu-hoi-02b-lo-cua-ban")
    await shopper.goBack()
  })

  const desk = await otherDevice({ viewport: DESKTOP })
  await test.step("one officer drafts, and may not approve", async () => {
    await desk.goto("/so/thu-hoi")
    await logInAsOfficer(desk, await officerEmail(owner.province_code))
    await inspect(desk, "thu-hoi-03-danh-sach")
    await desk.goto(`/so/thu-hoi/moi?q=${lot.code}`)
    await desk.getByRole("checkbox", { name: new RegExp(lot.code) }).check()
    await desk.getByRole("radio", { name: "Thu hồi thật" }).check()
    await desk.getByRole("radio", { name: "Nguy hiểm cho sức khoẻ" }).check()
    await desk.getByLabel("Lý do (người mua sẽ đọc)").fill("ít")
    await desk.getByLabel("Người mua cần làm gì ngay").fill("Ngừng dùng, giữ lại và trả cho gian hàng.")
    await desk.getByLabel("Số điện thoại để hỏi").fill("0912 345 678")
    await desk.getByRole("button", { name: "Gửi đề nghị" }).click()
    await expect(desk.getByText("ít nhất mười chữ cái").first()).toBeVisible()
    await inspect(desk, "thu-hoi-04-de-nghi-sai")
    await desk.getByLabel("Lý do (người mua sẽ đọc)").fill("Mẫu kiểm nghiệm có vi khuẩn vượt mức.")
    await desk.getByRole("button", { name: "Gửi đề nghị" }).click()
    await expect(desk.getByText("Một cán bộ khác phải duyệt.")).toBeVisible()
    await expect(desk.getByRole("button", { name: "Duyệt và dừng bán ngay" })).toHaveCount(0)
    await inspect(desk, "thu-hoi-05-cho-duyet")
  })

  const second = await otherDevice({ viewport: DESKTOP })
  await test.step("another officer approves, and calls whom no letter reaches", async () => {
    const { login } = await withDatabase((database) =>
      makeOfficer(database, { agency: "trade", role: "officer", province_code: owner.province_code }),
    )
    await second.goto(new URL(desk.url()).pathname)
    await second.getByLabel("Thư điện tử công vụ").fill(login)
    await second.getByLabel("Mật khẩu").fill(PASSWORD)
    await second.getByRole("button", { name: "Đăng nhập" }).click()
    await withDatabase(async (database) => {
      // Whoever finds buyers stands still until this ends: the officer's page waits for nobody, and comes up to date by itself.
      await database.query("begin; lock table recall_parcel in exclusive mode")
      await second.getByRole("button", { name: "Duyệt và dừng bán ngay" }).click()
      await expect(second.getByText("Đã duyệt. Sàn đã dừng bán.")).toBeVisible()
      await expect(second.getByText("Đang tìm người mua…")).toBeVisible()
      await inspect(second, "thu-hoi-05b-dang-tim")
      await database.query("commit")
    })
    await expect(second.getByText("từ duyệt đến đủ danh sách người mua")).toBeVisible({ timeout: 30_000 })
    await second.goto(`${new URL(desk.url()).pathname}?nguoi=tat-ca`)
    await expect(second.getByText("0/1 người (0%)")).toBeVisible()
    await second.getByText("Ghi cuộc gọi").click()
    await inspect(second, "thu-hoi-06-dang-thu-hoi")
    await second.getByRole("radio", { name: "Đã nói chuyện" }).check()
    await second.getByRole("button", { name: "Lưu cuộc gọi" }).click()
    await expect(second.getByText("1/1 người (100%)")).toBeVisible()
  })

  await test.step("everybody who looks sees it in red", async () => {
    await shopper.reload()
    await expect(shopper.getByText("Lô này đang bị thu hồi.")).toBeVisible()
    await shopper.goto(`/san-pham/${await handleOf(goods)}`)
    await expect(shopper.getByRole("heading", { name: "Sản phẩm này đang bị thu hồi" })).toBeVisible()
    await inspect(shopper, "thu-hoi-07-san-pham")
    await shopper.getByRole("link", { name: "Xem hướng dẫn và cách trả hàng" }).click()
    await expect(shopper.getByRole("heading", { name: "Xin làm ngay" })).toBeVisible()
    await inspect(shopper, "thu-hoi-08-huong-dan")
    await shopper.goto("/thu-hoi")
    await inspect(shopper, "thu-hoi-09-moi-dot")
    const feed = await shopper.request.get("/thu-hoi.atom")
    expect(await feed.text()).toContain(lot.code)
    await shopper.goto(`/t/${lot.code}`)
    await expect(shopper.getByText("LÔ HÀNG ĐÃ BỊ THU HỒI")).toBeVisible()
    await inspect(shopper, "thu-hoi-10-lo")
  })

  await test.step("the stall holds what is not sent, and writes down what came back", async () => {
    await page.goto(`/kenh-nguoi-ban/${owner.slug}`)
    await expect(page.getByText("Không gửi hàng thuộc lô thu hồi.")).toBeVisible()
    await inspect(page, "thu-hoi-11-viec-can-lam")
    await page.goto(`/kenh-nguoi-ban/${owner.slug}/don-hang/${waiting.id}`)
    await page.getByLabel("Hãng vận chuyển").selectOption("Viettel Post")
    await page.getByLabel("Mã vận đơn").fill("VTP987654321")
    await page.getByRole("button", { name: "Đã gửi hàng" }).click()
    await expect(page.getByText("Đơn có hàng đang bị thu hồi.").first()).toBeVisible()
    await inspect(page, "thu-hoi-12-don-bi-giu")
    await page.goto(`/kenh-nguoi-ban/${owner.slug}/thu-hoi`)
    await inspect(page, "thu-hoi-13-gian-hang")
    await page.getByRole("link").filter({ hasText: lot.code }).click()
    await page.getByText("Ghi hàng đã về").click()
    await inspect(page, "thu-hoi-14-hang-ve")
    await page.getByRole("button", { name: "Lưu" }).click()
    await expect(page.getByText("Đã ghi. Đơn chuyển sang chờ hoàn tiền.")).toBeVisible()
  })
})
