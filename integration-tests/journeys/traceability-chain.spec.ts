import { join } from "node:path"
import type { LotLabels } from "@san-ocop/kit/http/labels"
import type { LotPage } from "@san-ocop/kit/http/lots"
import type { Page as ListPage } from "@san-ocop/kit/http/problem"
import type { SellerOrderRow } from "@san-ocop/kit/http/seller"
import { makeOfficer, PASSWORD } from "../support/accounts"
import { ask } from "../support/ask"
import { withDatabase } from "../support/database"
import { eventually } from "../support/eventually"
import { act, freshPhone, orderOf, toldBuyers } from "../support/recall"
import { newProduct, recognise } from "../support/recognition"
import { HONEY_PHONE, sampleOfficer } from "../support/sample-people"
import { wholeBrowser } from "./support/browser"
import { productOf } from "./support/goods"
import { DESKTOP, inspect, inspectLight, PHONE } from "./support/look"
import { logInAsOfficer, logInAsSeller, officerEmail, stallOwner } from "./support/people"
import { readCodes } from "./support/read-codes"
import { expect, test } from "./support/test"

test.use({ viewport: PHONE, launchOptions: wholeBrowser })
test.setTimeout(240_000)

test("goods are followed from the lot on a phone by their label to their buyer, who hears of their recall", async ({
  page,
  otherDevice,
}, testInfo) => {
  const owner = await stallOwner(HONEY_PHONE)
  const product = await newProduct(owner, "Mật ong cả chặng")
  const agriculture = await sampleOfficer(owner.province_code, "so-nn")
  await recognise(agriculture, owner.province_code, product, {
    decision_number: `${process.hrtime.bigint().toString().slice(-8)}/QĐ-UBND`,
    decided_on: "10/09/2026",
    stars: "4 sao",
  })
  const goods = { listing_id: "", name: product.name, variant_id: (await productOf(product.handle)).variant_id }
  const stall = `/kenh-nguoi-ban/${owner.slug}`

  const lot = await test.step("1. the stall records a lot on its phone", async () => {
    await page.goto(`${stall}/lo-hang/moi?san-pham=${product.product_id}`)
    await logInAsSeller(page, HONEY_PHONE)
    await page.getByLabel("Số lượng", { exact: true }).fill("300")
    await page.getByLabel("Hạn dùng").fill("2027-10-31")
    await page.getByRole("button", { name: "Lưu lô hàng" }).click()
    await expect(page.getByText("Đã ghi lô hàng.")).toBeVisible()
    const id = new URL(page.url()).pathname.split("/").at(-1) ?? ""
    return (await ask<LotPage>("GET", `${owner.path}/lots/${id}`, { token: owner.token })).body
  })
  const register = () =>
    ask<LotLabels>("GET", `${owner.path}/lots/${lot.id}/label-batches`, { token: owner.token }).then(({ body }) => body)

  const file = await test.step("2. it prints labels, not more than there are goods", async () => {
    await page.goto(`${stall}/lo-hang/${lot.id}/tem`)
    await expect(page.getByRole("heading", { level: 1, name: "In tem" })).toBeVisible()
    await inspect(page, "tem-01-chua-in")
    await page.getByLabel("Số tem").fill("400")
    await page.getByRole("button", { name: "Tạo tem" }).click()
    await expect(page.getByText("chỉ còn được in thêm 330 tem").first()).toBeVisible()
    await inspect(page, "tem-02-qua-nhieu")
    await page.getByLabel("Cuộn tem 50 × 30 mm").check()
    await page.getByLabel("Số tem").fill("220")
    await page.getByRole("button", { name: "Tạo tem" }).click()
    await expect(page.getByText("Đã tạo tem. Mời tải tệp về để in.")).toBeVisible()
    const path = testInfo.outputPath("tem.pdf")
    const fetched = page.waitForEvent("download")
    await page.getByRole("link", { name: "Tải tệp tem" }).click()
    await (await fetched).saveAs(path)
    await expect(page.getByText("Tệp đã đủ 220 tem.")).toBeVisible({ timeout: 20_000 })
    await inspect(page, "tem-03-da-tai")
    return path
  })

  const label = await test.step("3. the picture of the sheet, as a browser draws it, is read", async () => {
    const sheet = await otherDevice({ viewport: { width: 900, height: 600 } })
    await sheet.goto(`file://${file}#toolbar=0&navpanes=0&view=FitH`)
    const { address, batches } = await register()
    const printed = `${address}/${batches[0]?.first_serial ?? ""}`
    await expect.poll(() => readCodes(sheet, page).catch(() => []), { timeout: 20_000 }).toEqual([printed])
    await sheet.screenshot({ path: join(__dirname, "screenshots", "tem-04-to-tem.png") })
    return printed
  })

  const shopper = await otherDevice({ viewport: PHONE })
  await test.step("4. what it says leads a shopper to the lot, as the first who checks", async () => {
    await shopper.goto(label)
    await expect(shopper.getByText("Tem do sàn cấp, được kiểm tra lần đầu")).toBeVisible()
    await expect(shopper.getByText(product.name).first()).toBeVisible()
  })

  const phone = freshPhone()
  const order = await test.step("5. he buys the goods", async () => {
    await shopper.goto(`/san-pham/${product.handle}`)
    await shopper.getByRole("button", { name: "Thêm vào giỏ" }).click()
    await shopper.getByRole("link", { name: "Xem giỏ hàng" }).click()
    await shopper.getByRole("link", { name: "Đến trang đặt hàng" }).click()
    await shopper.getByLabel("Số điện thoại").fill(phone)
    await shopper.getByLabel("Họ và tên").fill("Nguyễn Thị An")
    await shopper.getByLabel("Tỉnh, thành phố").selectOption({ value: "01" })
    const communes = shopper.getByLabel("Xã, phường, đặc khu")
    await expect(communes.locator("option").nth(1)).toBeAttached()
    await communes.selectOption({ index: 1 })
    await shopper.getByLabel("Số nhà, đường, thôn").fill("Số 12, thôn Đông")
    await shopper.getByRole("button", { name: /^Đặt hàng · [\d.]+\s₫$/ }).click()
    await shopper.waitForURL("**/don-hang/**")
    const { body } = await ask<ListPage<SellerOrderRow>>("GET", `${owner.path}/orders?limit=100`, owner)
    const found = body.items.find(({ first_line }) => first_line.includes(product.name))
    if (!found) throw new Error("the stall does not see the order")
    return found
  })
  const orderPage = new URL(shopper.url()).pathname
  const waiting = await orderOf(owner, goods, { phone: freshPhone() })
  await act(owner, waiting.id, "confirm")

  await test.step("6. the stall packs it from the lot that it is proposed, with a slip that names it", async () => {
    await page.goto(`${stall}/don-hang/${order.id}`)
    await page.getByRole("button", { name: "Xác nhận có hàng" }).click()
    await expect(page.getByText(`${lot.code} (hạn dùng 31/10/2027): 1`)).toBeVisible()
    await page.getByText("Chọn lô khác").click()
    await inspect(page, "thu-hoi-01-chon-lo")
    await page.getByLabel("Hãng vận chuyển").selectOption("Viettel Post")
    await page.getByLabel("Mã vận đơn").fill("VTP123456789")
    await page.getByRole("button", { name: "Đã gửi hàng" }).click()
    await expect(page.getByText("Đã ghi nhận gửi hàng.")).toBeVisible()
    await page.getByRole("link", { name: "In phiếu đóng gói" }).click()
    const row = page.getByRole("row").filter({ hasText: product.name })
    await expect(row).toContainText(`${lot.code}, hạn dùng 31/10/2027`)
    await expect(row).toContainText("₫")
    await inspect(page, "phieu-01-a4")
    await page.getByRole("link", { name: "Quà tặng, không ghi giá" }).click()
    await expect(page).toHaveURL(/qua-tang=1/)
    await expect(page.getByRole("article")).not.toContainText("₫")
    await page.getByRole("link", { name: "Khổ A6" }).click()
    await expect(page).toHaveURL(/kho=a6/)
    await inspect(page, "phieu-02-a6-qua-tang")
    await shopper.goto(orderPage)
    await expect(shopper.getByText(`Lô của bạn: ${lot.code}`)).toBeVisible()
    await inspect(shopper, "thu-hoi-02-lo-cua-ban")
    await shopper.getByText(`Lô của bạn: ${lot.code}`).click()
    await expect(shopper.getByRole("heading", { name: "Lô của bạn" })).toBeVisible()
    await inspect(shopper, "thu-hoi-02b-lo-cua-ban")
  })

  const desk = await otherDevice({ viewport: DESKTOP })
  const second = await otherDevice({ viewport: DESKTOP })
  const recall = await test.step("7. one officer drafts its recall and may not approve it; another does", async () => {
    await desk.goto("/so/thu-hoi")
    await logInAsOfficer(desk, await officerEmail(owner.province_code))
    await inspect(desk, "thu-hoi-03-danh-sach")
    await desk.goto(`/so/thu-hoi/moi?q=${lot.code}`)
    await desk.getByRole("checkbox", { name: new RegExp(lot.code) }).check()
    await desk.getByRole("radio", { name: "Thu hồi thật" }).check()
    await desk.getByRole("radio", { name: "Nguy hiểm cho sức khỏe" }).check()
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
    const path = new URL(desk.url()).pathname
    const { login } = await withDatabase((database) =>
      makeOfficer(database, { agency: "trade", role: "officer", province_code: owner.province_code }),
    )
    await second.goto(path)
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
    return path
  })

  await test.step("8. the buyer is told once, and called, since no letter reaches him", async () => {
    const id = recall.split("/").at(-1) ?? ""
    await eventually(
      () => toldBuyers(id),
      (told) => told.length > 0,
    )
    expect(await toldBuyers(id)).toEqual([phone])
    await second.goto(`${recall}?nguoi=tat-ca`)
    await expect(second.getByText("0/1 người (0%)")).toBeVisible()
    await second.getByText("Ghi cuộc gọi").click()
    await inspect(second, "thu-hoi-06-dang-thu-hoi")
    await second.getByRole("radio", { name: "Đã nói chuyện" }).check()
    await second.getByRole("button", { name: "Lưu cuộc gọi" }).click()
    await expect(second.getByText("1/1 người (100%)")).toBeVisible()
    await shopper.goto(orderPage)
    await expect(shopper.getByText("Lô này đang bị thu hồi.")).toBeVisible()
  })

  await test.step("9. everybody who looks sees it in red, and the stall holds what is not sent", async () => {
    await shopper.goto(label)
    await expect(shopper.getByText("LÔ HÀNG ĐÃ BỊ THU HỒI")).toBeVisible()
    await inspectLight(shopper, "thu-hoi-10-lo")
    await shopper.goto(`/san-pham/${product.handle}`)
    await expect(shopper.getByRole("heading", { name: "Sản phẩm này đang bị thu hồi" })).toBeVisible()
    await inspect(shopper, "thu-hoi-07-san-pham")
    await shopper.getByRole("link", { name: "Xem hướng dẫn và cách trả hàng" }).click()
    await expect(shopper.getByRole("heading", { name: "Xin làm ngay" })).toBeVisible()
    await inspect(shopper, "thu-hoi-08-huong-dan")
    await shopper.goto("/thu-hoi")
    await inspect(shopper, "thu-hoi-09-moi-dot")
    expect(await (await shopper.request.get("/thu-hoi.atom")).text()).toContain(lot.code)
    await page.goto(stall)
    await expect(page.getByText("Không gửi hàng thuộc lô thu hồi.")).toBeVisible()
    await inspect(page, "thu-hoi-11-viec-can-lam")
    await page.goto(`${stall}/don-hang/${waiting.id}`)
    await page.getByLabel("Hãng vận chuyển").selectOption("Viettel Post")
    await page.getByLabel("Mã vận đơn").fill("VTP987654321")
    await page.getByRole("button", { name: "Đã gửi hàng" }).click()
    await expect(page.getByText("Đơn có hàng bị thu hồi.").first()).toBeVisible()
    await inspect(page, "thu-hoi-12-don-bi-giu")
    await page.goto(`${stall}/thu-hoi`)
    await inspect(page, "thu-hoi-13-gian-hang")
    await page.getByRole("link").filter({ hasText: lot.code }).click()
    await act(owner, order.id, "deliver")
    await page.getByText("Ghi hàng đã về").click()
    await page.getByLabel("Ngân hàng nhận tiền hoàn").selectOption({ index: 1 })
    await page.getByLabel("Số tài khoản").fill("0123456789")
    await inspect(page, "thu-hoi-14-hang-ve")
    await page.getByRole("button", { name: "Lưu" }).click()
    await expect(page.getByText("Vui lòng nhập tên chủ tài khoản.").first()).toBeVisible()
    await page.getByLabel("Tên chủ tài khoản").fill("NGUYEN THI AN")
    await page.getByRole("button", { name: "Lưu" }).click()
    await expect(page.getByText("Đã ghi. Gian hàng nợ khách tiền hàng này")).toBeVisible()
  })

  await test.step("10. the stall pays the buyer back, who reads it on his order, and the department in its report", async () => {
    await page.getByRole("link", { name: "Xem việc trả hàng, hoàn tiền" }).click()
    await page.getByLabel("Số giao dịch của ngân hàng").fill("FT26331001")
    await page.getByRole("button", { name: "Đã chuyển tiền hoàn" }).click()
    await expect(page.getByText("Đã hoàn tiền").first()).toBeVisible()
    await shopper.goto(orderPage)
    await expect(shopper.getByText(/Xem yêu cầu trả hàng .* \(Đã hoàn tiền\)/)).toBeVisible()
    await second.goto(recall)
    await expect(second.getByText(/^1 đơn, [\d.]+\s₫$/)).toBeVisible()
    await inspect(second, "thu-hoi-16-da-hoan-tien")
  })
})
