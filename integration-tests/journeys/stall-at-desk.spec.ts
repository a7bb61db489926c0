import { formatLookupCode } from "@san-ocop/kit/lookup-code"
import { ask } from "../support/ask"
import { logIn } from "../support/api"
import { OPERATOR, PASSWORD } from "../support/accounts"
import { decide, sellerAnswers, shopperDisputes } from "../support/disputes"
import { deliver } from "../support/orders"
import { HONEY_PHONE, sampleOfficer, sampleSeller } from "../support/sample-people"
import { buy, newGoods, plentyOfGoods, takeDown } from "../support/shopper"
import { DESKTOP, inspect, PHONE } from "./support/look"
import { logInAsOfficer, officerEmail } from "./support/people"
import { expect, test } from "./support/test"

test.use({ viewport: DESKTOP })

test("an officer comes from a restriction to its stall, and from there to what was taken down and to the log", async ({
  page,
}) => {
  test.setTimeout(120_000)
  const seller = await sampleSeller(HONEY_PHONE)
  const token = await sampleOfficer(seller.province_code)
  const goods = await newGoods(seller, "Mật ong bị gỡ ANCWNR4PGXEDRQRVVS91FDWTVWPCKAMHQ7")
  await takeDown(seller, goods)
  const body = { seller_id: seller.id, ground: "complaints_ignored", words: "Nhiều lần không trả lời khiếu nại." }
  const { id } = (await ask<{ id: string }>("POST", "/department/restrictions", { token, body })).body
  try {
    await page.goto(`/so/vu-viec/han-che/${id}`)
    await logInAsOfficer(page, await officerEmail(seller.province_code))
    const name = (await page.getByRole("heading", { level: 1 }).innerText()).replace(/^Hạn chế /, "")
    await page.getByRole("link", { name, exact: true }).click()
    await expect(page.getByRole("heading", { level: 1, name })).toBeVisible()
    await expect(page.getByText(/Chủ gian hàng: \d+ người/)).toBeVisible()
    await expect(page.getByRole("list", { name: "Biện pháp đối với gian hàng" })).toContainText("Đã báo trước")
    await inspect(page, "so-60-gian-hang")
    await page.setViewportSize(PHONE)
    await inspect(page, "so-61-gian-hang-dien-thoai")
    await page.setViewportSize(DESKTOP)

    const taken = page.getByRole("list", { name: "Sản phẩm Sở đã gỡ" })
    await expect(taken).toContainText("Đang gỡ")
    await taken.getByRole("link", { name: goods.name }).click()
    const back = page.locator("#xem-xet").getByRole("link", { name, exact: true })
    await back.click()
    await expect(page.getByRole("heading", { level: 1, name })).toBeVisible()
  } finally {
    await ask("POST", `/department/restrictions/${id}/lift`, { token, body: { words: "Đã trả lời đủ." } })
  }
})

test("an officer reads a dispute that an operator decided, from the list to its page and on to its stall", async ({
  page,
}) => {
  test.setTimeout(120_000)
  const seller = await sampleSeller(HONEY_PHONE)
  const { variant_id } = await plentyOfGoods(seller)
  const order = await deliver(seller, await buy([{ variant_id, quantity: 1 }]))
  const { id } = (await shopperDisputes(order)).body
  await sellerAnswers(seller, id)
  const decision = { outcome: "refund", bearer: "seller", amount: 30_000, words: "Xét theo hình ảnh hai bên." }
  await decide(id, decision, await logIn("user", OPERATOR, PASSWORD))

  await page.goto("/so/tranh-chap?xem=all")
  await logInAsOfficer(page, await officerEmail(seller.province_code))
  await page.getByRole("link", { name: formatLookupCode(order.code) }).click()
  await expect(page.getByRole("heading", { level: 1 })).toContainText(formatLookupCode(order.code))
  await expect(page.getByText(/Hoàn cho khách 30\.000/)).toBeVisible()
  await expect(page.getByText(/Chờ hoàn tiền/)).toBeVisible()
  await inspect(page, "so-62-tranh-chap")
  await page.setViewportSize(PHONE)
  await inspect(page, "so-63-tranh-chap-dien-thoai")
  await page.locator('a[href^="/so/gian-hang/"]').click()
  await expect(page.getByRole("heading", { level: 2, name: "Thông tin gian hàng" })).toBeVisible()
})
