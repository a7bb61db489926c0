import { formatMoney } from "@san-ocop/kit/format-money"
import type { OrderGroupPage } from "@san-ocop/kit/http/checkout"
import { formatLookupCode } from "@san-ocop/kit/lookup-code"
import { ask } from "../../../support/ask"
import { withDatabase } from "../../../support/database"
import { fetchLabels } from "../../../support/labels/fetch-labels"
import { pdfText } from "../../../support/labels/pdf-text"
import { conserveMoney } from "../../../support/money"
import { FISH_SAUCE_PHONE, HONEY_PHONE, type SampleSeller, sampleSeller } from "../../../support/sample-people"
import { backendUrl, publishableKey } from "../../../support/server"
import { buy, type Goods, PHONE, plentyOfGoods, setGoods } from "../../../support/shopper"

conserveMoney()

let seller: SampleSeller
let other: SampleSeller
let goods: Goods
let otherGoods: Goods

beforeAll(async () => {
  seller = await sampleSeller(FISH_SAUCE_PHONE)
  other = await sampleSeller(HONEY_PHONE)
  goods = await plentyOfGoods(seller)
  otherGoods = await plentyOfGoods(other)
})

const orderOf = (group: OrderGroupPage, index = 0) => {
  const order = group.orders[index]
  if (!order) throw new Error("a group without that order")
  return order
}
const bought = (change: Parameters<typeof buy>[1] = {}) => buy([{ variant_id: goods.variant_id, quantity: 2 }], change)

/** The shopper's way to it: by code and phone number. */
async function fetchedBy(code: string, order_code: string, phone = PHONE) {
  const answer = await fetch(`${backendUrl()}/store/order-groups/${code}/orders/${order_code}/contract`, {
    method: "POST",
    headers: { "content-type": "application/json", "x-publishable-api-key": publishableKey() },
    body: JSON.stringify({ phone }),
  })
  const bytes = Buffer.from(await answer.arrayBuffer())
  return { status: answer.status, headers: answer.headers, bytes }
}
const problemOf = ({ status, bytes }: { status: number; bytes: Buffer }) => [
  status,
  (JSON.parse(bytes.toString()) as { code: string }).code,
]
const sellersCopy = (id: string, by = seller, at = seller) => fetchLabels(`${at.path}/orders/${id}/contract`, by.token)
/** On one line, since long ones are broken; a space that does not break comes back like any other. */
const wordsOf = (bytes: Buffer): string => pdfText(bytes).replaceAll("\n", " ")
const money = (dong: number): string => formatMoney(dong).replaceAll("\u00a0", " ")

describe("the contract of an order", () => {
  it("is saved by whoever knows its code and phone number, and says what was bought, for how much, of whom and by whom", async () => {
    const group = await bought()
    const order = orderOf(group)
    const { status, headers, bytes } = await fetchedBy(group.code, order.code)
    expect([status, headers.get("content-type"), headers.get("cache-control")]).toEqual([
      200,
      "application/pdf",
      "private, no-store",
    ])
    expect(headers.get("content-disposition")).toMatch(/^attachment/)
    const words = wordsOf(bytes)
    for (const part of [
      `Đơn ${formatLookupCode(order.code)}`,
      `Gian hàng: ${order.stall.name}`,
      "Người mua, người nhận hàng: Nguyễn Thị An",
      "0912 345 678",
      goods.name,
      `2 × ${money(150_000)}`,
      money(300_000),
      money(order.shipping_total),
      money(order.total),
      "Người mua trả tiền cho đơn vị giao khi nhận hàng.",
      "được trả trong 30 ngày sau ngày giao",
    ])
      expect(words).toContain(part)
    expect(words).not.toContain(formatLookupCode(group.code))
  })

  it("names who answers for the stall by law, with no more of a personal ID than its last digits", async () => {
    const group = await bought()
    const words = wordsOf((await fetchedBy(group.code, orderOf(group).code)).bytes)
    const named = await withDatabase(async (database) => {
      const { rows } = await database.query<{ name: string; last4: string; is_personal: boolean }>(
        `select p.name, i.tax_code_last4 as last4, i.tax_code_kind = 'personal' as is_personal
           from producer_registration r join producer p on p.id = r.producer_id join producer_identity i on i.producer_id = p.id
          where r.seller_id = $1 and r.deleted_at is null`,
        [seller.id],
      )
      return rows
    })
    expect(named.length).toBeGreaterThan(0)
    for (const { name, last4, is_personal } of named) {
      expect(words).toContain(name)
      expect(words).toMatch(new RegExp(`Mã số thuế: ${is_personal ? "\\*{3} \\*{3} " : "\\d{6}"}${last4}`))
    }
  })

  it("is the same file, byte for byte, for both sides", async () => {
    const group = await bought()
    const order = orderOf(group)
    const [shoppers, sellers] = await Promise.all([fetchedBy(group.code, order.code), sellersCopy(order.id)])
    expect([sellers.status, sellers.type]).toEqual([200, "application/pdf"])
    expect(shoppers.bytes.equals(sellers.bytes)).toBe(true)
  })

  it("keeps the price of the sale when the stall asks for another one", async () => {
    const group = await bought()
    await setGoods(seller, goods, { price: 199_000 })
    const fetched = await fetchedBy(group.code, orderOf(group).code).finally(() =>
      setGoods(seller, goods, { price: 150_000 }),
    )
    const words = wordsOf(fetched.bytes)
    expect(words).toContain(`2 × ${money(150_000)}`)
    expect(words).not.toContain(money(199_000))
  })

  it("tells one stall's order alone", async () => {
    const group = await buy([
      { variant_id: goods.variant_id, quantity: 1 },
      { variant_id: otherGoods.variant_id, quantity: 1 },
    ])
    const own = group.orders.find(({ lines }) => lines.some(({ name }) => name === goods.name))
    const words = wordsOf((await fetchedBy(group.code, own?.code ?? "")).bytes)
    expect(words).toContain(goods.name)
    expect(words).not.toContain(otherGoods.name)
  })

  it("of a cancelled order says that it was cancelled, and why", async () => {
    const group = await bought()
    const order = orderOf(group)
    await ask("POST", `${seller.path}/orders/${order.id}/cancel`, { token: seller.token, body: { reason: "Hết hàng" } })
    const words = wordsOf((await fetchedBy(group.code, order.code)).bytes)
    expect(words).toContain("Tình trạng: ĐÃ HỦY")
    expect(words).toContain("(Hết hàng)")
  })
})

describe("nobody else", () => {
  it("opens it with a wrong phone number, or by another order's code", async () => {
    const [one, another] = [await bought(), await bought()]
    expect(problemOf(await fetchedBy(one.code, orderOf(one).code, "0912345679"))).toEqual([404, "order_not_found"])
    expect(problemOf(await fetchedBy(one.code, orderOf(another).code))).toEqual([404, "order_not_found"])
    const malformed = await fetchedBy(one.code, orderOf(one).code, "mười số")
    expect([malformed.status, malformed.bytes.toString()]).toEqual([400, expect.stringContaining('"field":"phone"')])
  })

  it("has another stall's: there is none for him, whatever address he asks", async () => {
    const { id } = orderOf(await bought())
    const answers = await Promise.all([sellersCopy(id, other, other), sellersCopy(id, other)])
    expect(answers.map(({ status }) => status)).toEqual([404, 404])
  })

  it("learns the prices of a gift by the code that is printed on its parcel; who gave it has its own code", async () => {
    const group = await bought({ gift: { message: "Chúc mừng năm mới" } })
    const order = orderOf(group)
    expect(problemOf(await fetchedBy(order.code, order.code))).toEqual([400, "contract_of_gift"])
    const givers = await fetchedBy(group.code, order.code)
    expect(givers.status).toBe(200)
    expect(wordsOf(givers.bytes)).toContain("Đơn là quà tặng")
  })

  it("is kept from it by the code of an order that is no gift", async () => {
    const order = orderOf(await bought())
    expect((await fetchedBy(order.code, order.code)).status).toBe(200)
  })
})
