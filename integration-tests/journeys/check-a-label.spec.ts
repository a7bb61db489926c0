import type { ItemTracePage } from "@san-ocop/kit/http/scans"
import { SCAN_RULES } from "@san-ocop/kit/scan-suspicion"
import { newDeviceName } from "@san-ocop/ocop/lib/scans/device-name"
import { eventually } from "../support/eventually"
import { labelledLot, type LabelledLot, scan, serialOf } from "../support/labels"
import { HONEY_PHONE, sampleSeller } from "../support/sample-people"
import { DESKTOP, inspect, picture } from "./support/look"
import { logInAsOfficer, logInAsSeller, officerEmail, stallOwner } from "./support/people"
import { expect, test } from "./support/test"

const HANOI = { latitude: 21.0287, longitude: 105.8524 }

/** Thirteen phones that keep their names check one item, each from a network of its own: the address of its page. */
async function lookCopied(lot: LabelledLot): Promise<string> {
  const path = `/t/${lot.code}/${serialOf(lot, 2)}`
  for (let phone = 0; phone <= SCAN_RULES.devices; phone += 1) {
    const from = { "x-scan-device": newDeviceName(), "x-forwarded-for": `203.0.113.${String(phone + 1)}` }
    await scan(`/catalog/traces${path.slice("/t".length)}`, from)
  }
  // Scans are written within a second.
  const look = async () => (await scan(`/catalog/traces${path.slice("/t".length)}`, { "x-scan": "no" })).json()
  await eventually(look, (told) => (told as ItemTracePage).item.verdict === "suspected")
  return path
}

test("a label is checked, checked again, forged and reported; stall and department see it", async ({
  page,
  context,
  otherDevice,
}) => {
  const seller = await sampleSeller(HONEY_PHONE)
  const lot = await labelledLot(seller.id)
  const serial = serialOf(lot, 1)
  const label = `/T/${lot.platform_key}/${lot.lot_number}/${serial}`

  await test.step("the label leads to the page of the pack, which says first that this is the first check", async () => {
    const answer = await page.goto(label)
    expect(answer?.status()).toBe(200)
    await expect(page).toHaveURL(`/t/${lot.code}/${serial}`)
    await expect(page.getByText("Tem do sàn cấp, được kiểm tra lần đầu")).toBeVisible()
    await inspect(page, "tem-01-lan-dau")
  })

  await test.step("its GTIN leads there too, and another phone hears that somebody was there before", async () => {
    const other = await otherDevice({ javaScriptEnabled: false })
    await other.goto(`/01/${lot.gtin}/10/${lot.lot_number}/21/${serial}`)
    await expect(other.getByText(/Đã kiểm tra 2 lần, lần đầu lúc/)).toBeVisible()
    await expect(other.getByRole("button", { name: "Đồng ý, cho biết vị trí" })).toBeHidden()
  })

  await test.step("the place is told only when its owner says so", async () => {
    await context.grantPermissions(["geolocation"])
    await context.setGeolocation(HANOI)
    await page.getByRole("button", { name: "Đồng ý, cho biết vị trí" }).click()
    await expect(page.getByText("Đã ghi nhận lượt kiểm tra ở Thành phố Hà Nội.")).toBeVisible()
    await inspect(page, "tem-02-vi-tri")
  })

  await test.step("a forged serial is a warning, not a page", async () => {
    const forged = await page.goto(label.replace(serial, "0123456789ABCDEF"))
    expect(forged?.status()).toBe(404)
    await expect(page.getByRole("heading", { name: "Tem này không do sàn cấp" })).toBeVisible()
    await page.getByText("Báo vấn đề của sản phẩm này").click()
    await expect(page.getByLabel("Quý khách kể rõ giúp")).toBeVisible()
    await inspect(page, "tem-03-gia")
  })

  await test.step("a malformed label is told so", async () => {
    const wrong = await page.goto(`/01/${lot.gtin}/10/A/B`)
    expect(wrong?.status()).toBe(400)
    await expect(page.getByRole("heading", { name: "Mã này không đúng" })).toBeVisible()
    await inspect(page, "tem-03-hong")
  })

  await test.step("somebody reports the pack, without scripts", async () => {
    const plain = await otherDevice({ javaScriptEnabled: false, viewport: { width: 360, height: 740 } })
    await plain.goto(`/t/${lot.code}/${serial}`)
    await plain.getByText("Báo vấn đề của sản phẩm này").click()
    await plain.getByLabel("Có điều gì chưa đúng?").selectOption("fake_goods")
    await plain.getByLabel("Quý khách kể rõ giúp").fill("Nắp hũ đã bị mở, tem dán lệch.")
    await plain.getByLabel(/Số điện thoại/).fill("123")
    await picture(plain, "tem-04-phan-anh") // without scripts nothing can look at it for us
    await plain.getByRole("button", { name: "Gửi phản ánh" }).click()
    await expect(plain.getByRole("alert")).toBeVisible()
    await expect(plain.getByLabel("Quý khách kể rõ giúp")).toHaveValue("Nắp hũ đã bị mở, tem dán lệch.")
    await plain.getByLabel(/Số điện thoại/).fill("0912345678")
    await plain.getByRole("button", { name: "Gửi phản ánh" }).click()
    await expect(plain).toHaveURL(/\/phan-anh\/[^?]+\?moi=1$/)
    await expect(plain.getByText(`${lot.code}/${serial}`)).toBeVisible()
  })

  await test.step("the stall sees the checks of its lot", async () => {
    const owner = await stallOwner(HONEY_PHONE)
    const stall = await otherDevice({ viewport: { width: 360, height: 740 } })
    await stall.goto(`/kenh-nguoi-ban/${owner.slug}/lo-hang/${lot.id}/luot-quet`)
    await logInAsSeller(stall, owner.phone)
    await expect(stall.getByRole("heading", { level: 1, name: "Lượt quét tem" })).toBeVisible()
    await expect(stall.getByRole("table", { name: "Theo tỉnh" })).toContainText("Hà Nội")
    await inspect(stall, "tem-05-gian-hang")
  })

  await test.step("the department sees what is odd", async () => {
    const desk = await otherDevice({ viewport: DESKTOP })
    await desk.goto("/so/luot-quet")
    await logInAsOfficer(desk, await officerEmail(lot.province_code))
    await expect(desk.getByRole("table", { name: "Lô có dấu hiệu bất thường" })).toContainText(lot.code)
    await inspect(desk, "tem-06-so")
  })

  await test.step("and dismisses what it has looked into, with a reason", async () => {
    const copied = await lookCopied(lot)
    const desk = await otherDevice({ viewport: DESKTOP })
    await desk.goto(`/so/lo-hang/${lot.id}/luot-quet`)
    await logInAsOfficer(desk, await officerEmail(lot.province_code))
    await expect(desk.getByRole("table", { name: "Tem nghi bị sao chép" })).toContainText("Nhiều điện thoại")
    await inspect(desk, "tem-07-so-nghi")
    const open = desk.getByRole("button", { name: "Bỏ nghi ngờ tem thứ 2" })
    await open.click()
    const dialog = desk.getByRole("dialog")
    await dialog.getByRole("button", { name: "Bỏ nghi ngờ tem thứ 2" }).click()
    await expect(dialog.getByRole("alert")).toHaveText("Vui lòng ghi rõ lý do.")
    await dialog.getByLabel("Đã kiểm tra những gì").fill("Hàng mẫu trưng bày ở hội chợ.")
    await dialog.getByRole("button", { name: "Bỏ nghi ngờ tem thứ 2" }).click()
    await expect(desk.getByText("Đã bỏ nghi ngờ.")).toBeVisible()
    await expect(desk.getByRole("table", { name: "Tem nghi bị sao chép" })).toBeHidden()
    await inspect(desk, "tem-08-so-da-bo")
    await page.goto(copied)
    await expect(page.getByText("Tem do sàn cấp, đã có người kiểm tra")).toBeVisible()
  })
})
