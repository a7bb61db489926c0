import type { Page } from "@playwright/test"
import { formatLookupCode } from "@san-ocop/kit/lookup-code"
import { OPERATOR, PASSWORD } from "../support/accounts"
import { logIn } from "../support/api"
import { decide } from "../support/disputes"
import { deliver } from "../support/orders"
import { PHOTO } from "../support/returns"
import { HONEY_PHONE } from "../support/sample-people"
import { buy, newGoods, PHONE as SHOPPER_PHONE } from "../support/shopper"
import { DESKTOP, inspect, PHONE } from "./support/look"
import { logInAsOfficer, logInAsSeller, officerEmail, stallOwner } from "./support/people"
import { expect, test } from "./support/test"

const photo = { name: PHOTO.name, mimeType: PHOTO.type, buffer: PHOTO.bytes }
const state = (page: Page, words: string) => expect(page.getByText(words, { exact: true }).first()).toBeVisible()
const lastPart = (address: string): string => new URL(address).pathname.split("/").at(-1) ?? ""

async function sendFile(page: Page): Promise<void> {
  await page.locator("input[type=file]").setInputFiles(photo)
  await page.getByRole("button", { name: "Gửi tệp" }).click()
  await expect(page.getByRole("link", { name: photo.name }).last()).toBeVisible()
}

async function inspectBoth(page: Page, name: string): Promise<void> {
  await page.setViewportSize(DESKTOP)
  await inspect(page, `${name}-1280`)
  await page.setViewportSize(PHONE)
  await inspect(page, `${name}-360`)
}

test("a shopper disputes an order on a phone, its stall answers with a picture, and both read what the floor decided", async ({
  page,
  otherDevice,
}) => {
  test.setTimeout(240_000)
  const owner = await stallOwner(HONEY_PHONE)
  const goods = await newGoods(owner, "Mật ong tranh chấp")
  const { code } = await buy([{ variant_id: goods.variant_id, quantity: 1 }]).then(async (group) => {
    await deliver(owner, group)
    return group
  })
  await page.setViewportSize(PHONE)
  await page.goto(`/don-hang/${code}`)
  await page.getByLabel("Số điện thoại người nhận").fill(SHOPPER_PHONE)
  await page.getByRole("button", { name: "Xem đơn hàng" }).click()
  await page.getByRole("link", { name: /^Mở tranh chấp với gian hàng/ }).click()
  await expect(page.getByRole("heading", { level: 1, name: /^Tranh chấp về đơn/ })).toBeVisible()
  await inspectBoth(page, "tranh-chap-01-mo")
  await page.getByRole("button", { name: "Gửi tranh chấp" }).click()
  await expect(page.getByText("Vui lòng chọn lý do tranh chấp.").first()).toBeVisible()
  await page.getByLabel("Hàng không như giới thiệu").check()
  await page.getByLabel("Kể rõ sự việc").fill("Mật loãng, không như hình.")
  await page.getByLabel("Ngân hàng nhận tiền hoàn").selectOption({ value: "970436" })
  await page.getByLabel("Số tài khoản").fill("0123456789")
  await page.getByLabel("Tên chủ tài khoản").fill("NGUYEN THI AN")
  await page.getByRole("button", { name: "Gửi tranh chấp" }).click()
  await state(page, "Chờ gian hàng trả lời")
  const ours = page.url()
  await sendFile(page)
  await inspectBoth(page, "tranh-chap-02-da-mo")

  const stall = await otherDevice({ viewport: PHONE })
  await stall.goto(`/kenh-nguoi-ban/${owner.slug}/tranh-chap`)
  await logInAsSeller(stall, owner.phone)
  const shown = stall
    .locator("main")
    .getByRole("link")
    .filter({ hasText: formatLookupCode(lastPart(ours)) })
  await expect(shown).toBeVisible()
  await inspectBoth(stall, "tranh-chap-03-danh-sach")
  await shown.click()
  await expect(stall.getByText("Mật loãng, không như hình.", { exact: false })).toBeVisible()
  await sendFile(stall)
  await inspectBoth(stall, "tranh-chap-04-gian-hang")
  await stall.getByLabel("Trả lời của gian hàng").fill("Mật nguyên chất, có giấy kiểm nghiệm.")
  await stall.getByRole("button", { name: "Gửi trả lời" }).click()
  await state(stall, "Chờ sàn phân xử")

  const operator = await logIn("user", OPERATOR, PASSWORD)
  const words = "Ảnh cho thấy mật loãng hơn giới thiệu."
  const decision = { outcome: "refund", bearer: "seller", amount: 50_000, words }
  expect((await decide(lastPart(stall.url()), decision, operator)).status).toBe(200)
  await page.reload()
  await state(page, "Đã phân xử")
  await expect(page.getByText(words, { exact: false })).toBeVisible()
  await expect(page.getByText("gian hàng chịu", { exact: false })).toBeVisible()
  await inspectBoth(page, "tranh-chap-05-phan-xu")

  await stall.reload()
  await stall.getByRole("link", { name: "Xem việc hoàn tiền" }).click()
  await state(stall, "Chờ hoàn tiền")
  await inspectBoth(stall, "tranh-chap-06-hoan-tien")

  await stall.goto(`/kenh-nguoi-ban/${owner.slug}/tien/sao-ke`)
  const taken = stall.getByRole("listitem").filter({ hasText: "Phân xử: hoàn tiền cho khách" })
  await expect(taken.filter({ hasText: "-50.000" }).first()).toBeVisible()
  await expect(stall.getByRole("heading", { name: /^Đối chiếu với sổ tháng/ })).toBeVisible()
  await inspectBoth(stall, "tranh-chap-07-sao-ke")

  const desk = await otherDevice({ viewport: DESKTOP })
  await desk.goto("/so/tranh-chap?xem=all")
  await logInAsOfficer(desk, await officerEmail(owner.province_code))
  const row = desk.getByRole("row").filter({ hasText: "Hoàn cho khách 50.000" })
  await expect(row.filter({ hasText: owner.name }).first()).toBeVisible()
  await inspectBoth(desk, "tranh-chap-08-so")

  const stranger = await otherDevice({ viewport: PHONE })
  await stranger.goto(ours)
  await stranger.getByLabel("Số điện thoại đặt hàng").fill("0987654321")
  await stranger.getByRole("button", { name: "Xem tranh chấp" }).click()
  await expect(stranger.getByText("Không tìm thấy tranh chấp này.", { exact: false }).first()).toBeVisible()
})

test("a dispute is opened, and let be, without JavaScript", async ({ otherDevice }) => {
  const owner = await stallOwner(HONEY_PHONE)
  const goods = await newGoods(owner, "Mật ong rút tranh chấp")
  const group = await buy([{ variant_id: goods.variant_id, quantity: 1 }])
  await deliver(owner, group)
  const page = await otherDevice({ viewport: PHONE, javaScriptEnabled: false })
  await page.goto(`/don-hang/${group.code}`)
  await page.getByLabel("Số điện thoại người nhận").fill(SHOPPER_PHONE)
  await page.getByRole("button", { name: "Xem đơn hàng" }).click()
  await page.getByRole("link", { name: /^Mở tranh chấp với gian hàng/ }).click()
  await page.getByLabel("Hàng hỏng, vỡ").check()
  await page.getByLabel("Kể rõ sự việc").fill("Hũ vỡ khi tới nơi.")
  await page.getByRole("button", { name: "Gửi tranh chấp" }).click()
  await expect(page.getByLabel("Kể rõ sự việc"), "nothing typed is lost").toHaveValue("Hũ vỡ khi tới nơi.")
  await page.getByLabel("Ngân hàng nhận tiền hoàn").selectOption({ value: "970436" })
  await page.getByLabel("Số tài khoản").fill("0123456789")
  await page.getByLabel("Tên chủ tài khoản").fill("NGUYEN THI AN")
  await page.getByRole("button", { name: "Gửi tranh chấp" }).click()
  await state(page, "Chờ gian hàng trả lời")
  await page.getByRole("button", { name: "Rút tranh chấp" }).click()
  await state(page, "Đã rút")
})
