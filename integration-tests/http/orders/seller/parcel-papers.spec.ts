import { formatMoney } from "@san-ocop/kit/format-money"
import type { OrderGroupPage } from "@san-ocop/kit/http/checkout"
import type { SellerOrder } from "@san-ocop/kit/http/seller"
import { formatLookupCode } from "@san-ocop/kit/lookup-code"
import { ask } from "../../../support/ask"
import { fetchLabels } from "../../../support/labels/fetch-labels"
import { pdfText } from "../../../support/labels/pdf-text"
import { conserveMoney } from "../../../support/money"
import { FISH_SAUCE_PHONE, HONEY_PHONE, type SampleSeller, sampleSeller } from "../../../support/sample-people"
import { buy, type Goods, newGoods, setGoods } from "../../../support/shopper"
import { keepAccount } from "../../../support/transfers"

conserveMoney()

let seller: SampleSeller
let other: SampleSeller
let sauce: Goods

beforeAll(async () => {
  seller = await sampleSeller(FISH_SAUCE_PHONE)
  other = await sampleSeller(HONEY_PHONE)
  sauce = await newGoods(seller, "Nước mắm cốt", { storage_classes: ["fragile", "liquid"] })
  await setGoods(seller, sauce, { stock: 1_000 })
})

/** As a PDF gives it back: a space that does not break looks like any other. */
const money = (dong: number): string => formatMoney(dong).replaceAll("\u00a0", " ")
const orderOf = (group: OrderGroupPage) => {
  const [order] = group.orders
  if (!order) throw new Error("a group without an order")
  return order
}
const bought = async (change: Parameters<typeof buy>[1] = {}) =>
  orderOf(await buy([{ variant_id: sauce.variant_id, quantity: 2 }], change))
const paper = (id: string, name: "packing-slip" | "parcel-label", by = seller) =>
  fetchLabels(`${by.path}/orders/${id}/${name}`, by.token)

describe("the label of a parcel", () => {
  it("says from whom, to whom, what the carrier takes at the door, what it weighs and how it is handled", async () => {
    const order = await bought()
    const label = await paper(order.id, "parcel-label")
    expect([label.status, label.type]).toEqual([200, "application/pdf"])
    expect(label.disposition).toMatch(/^attachment/)
    const text = pdfText(label.bytes)
    expect(text).toContain(`Người gửi: ${order.stall.name}`)
    expect(text).toContain("Người nhận: Nguyễn Thị An")
    expect(text).toContain("0912 345 678")
    expect(text).toContain(`Thu hộ: ${money(order.total)}`)
    expect(text).toContain("Khối lượng: 1,4 kg")
    expect(text).toContain("HÀNG DỄ VỠ, NHẸ TAY\nCHẤT LỎNG, ĐẶT ĐỨNG")
    expect(text.replaceAll("\n", " ")).toContain(`2 × ${sauce.name} (hũ 500 g)`)
    expect(label.texts()).toEqual([order.code])
  })

  it("is one page of A6 that brings its letters along", async () => {
    const { bytes } = await paper((await bought()).id, "parcel-label")
    const file = bytes.toString("latin1")
    expect(file.match(/\/Type \/Page\b(?!s)/g)).toHaveLength(1)
    const [, width, height] = /\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec(file) ?? []
    expect([Math.round((Number(width) * 25.4) / 72), Math.round((Number(height) * 25.4) / 72)]).toEqual([105, 148])
    expect(file.match(/\/FontFile2/g)).toHaveLength(2)
  })
})

describe("the slip in a parcel", () => {
  it("tells what each thing cost, and what is paid at the door", async () => {
    const order = await bought()
    const text = pdfText((await paper(order.id, "packing-slip")).bytes)
    expect(text).toContain(`Đơn ${formatLookupCode(order.code)}`)
    expect(text.replaceAll("\n", " ")).toContain(sauce.name)
    for (const dong of [order.item_total, order.shipping_total, order.total]) expect(text).toContain(money(dong))
    expect(text).toContain("Trả khi nhận hàng")
  })

  it("of a gift tells no price at all, and what the giver writes", async () => {
    const order = await bought({ gift: { message: "Chúc mừng năm mới cả nhà" } })
    const text = pdfText((await paper(order.id, "packing-slip")).bytes)
    expect(text).toContain("Quà tặng\nChúc mừng năm mới cả nhà")
    expect(text).not.toContain("₫")
    expect(text).toContain("Nguyễn Thị An")
  })
})

describe("a gift", () => {
  it("is known to its stall and to who ordered it", async () => {
    const group = await buy([{ variant_id: sauce.variant_id, quantity: 1 }], { gift: {} })
    expect(group.gift).toEqual({ message: null })
    const path = `${seller.path}/orders/${orderOf(group).id}`
    const { body } = await ask<SellerOrder>("GET", path, { token: seller.token })
    expect(body.gift).toEqual({ message: null })
    const plain = await buy([{ variant_id: sauce.variant_id, quantity: 1 }])
    expect(plain.gift).toBeNull()
  })

  it("takes a few words, no letter", async () => {
    const long = { gift: { message: "a".repeat(151) } }
    await expect(bought(long)).rejects.toThrow("gift.message")
  })
})

describe("papers", () => {
  it("are another stall's for nobody", async () => {
    const order = await bought()
    const answers = await Promise.all([
      paper(order.id, "parcel-label", other),
      paper(order.id, "packing-slip", other),
      fetchLabels(`${seller.path}/orders/${order.id}/parcel-label`, other.token),
    ])
    expect(answers.map(({ status }) => status)).toEqual([404, 404, 404])
  })

  it("are not made for an order that is not paid yet, nor for one that was cancelled", async () => {
    await keepAccount(seller)
    const waiting = await bought({ payment_method: "vietqr" })
    const cancelled = await bought()
    const path = `${seller.path}/orders/${cancelled.id}/cancel`
    await ask("POST", path, { token: seller.token, body: { reason: "Hết hàng" } })
    for (const { id } of [waiting, cancelled]) {
      const { status, bytes } = await paper(id, "parcel-label")
      expect([status, (JSON.parse(bytes.toString()) as { code: string }).code]).toEqual([400, "nothing_to_send"])
    }
  })
})
