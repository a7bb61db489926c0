import { A4, newA4 } from "@san-ocop/floor/lib/pdf/a4"
import { type Column, rule, skip, write } from "@san-ocop/floor/lib/pdf/column"
import type { Doc } from "@san-ocop/floor/lib/pdf/document"
import { formatDay, vietnamDay } from "@san-ocop/kit/day"
import { formatMoney } from "@san-ocop/kit/format-money"
import type { OrderLine } from "@san-ocop/kit/http/checkout"
import { formatLookupCode } from "@san-ocop/kit/lookup-code"
import { formatPhone } from "@san-ocop/kit/phone"
import { addressWords } from "./parcel-words"
import type { Parcel } from "./types"

const INSET = 18
const WIDTH = A4.width - 2 * INSET
const HALF = WIDTH / 2 - 4
/** Below it a line of goods begins a new page, and so do the sums. */
const BOTTOM = A4.height - 60
const QUANTITY = { x: INSET + 108, width: 20 }
const TOTAL = { x: INSET + 132, width: WIDTH - 132 }

/** The paper in a parcel: who sends what to whom, from which lots. A gift tells no prices, and what its giver writes. */
export function drawPackingSlip(doc: Doc, { order, sender }: Parcel): void {
  let column = newA4(doc, INSET)
  write(column, "Phiếu đóng gói", { size: 22, bold: true })
  const placed = formatDay(vietnamDay(new Date(order.placed_at)))
  write(column, `Đơn ${formatLookupCode(order.code)}, đặt ngày ${placed}`, { size: 11 })
  rule(column)
  const left: Column = { ...column, width: HALF }
  const right: Column = { ...left, x: INSET + WIDTH / 2 + 4 }
  person(left, "Người gửi", sender)
  const { line, commune_name, province_name } = order.address
  person(right, "Người nhận", { ...order.contact, address: addressWords([line, commune_name, province_name]) })
  column.y = Math.max(left.y, right.y) + 4
  if (order.gift) gift(column, order.gift.message)
  rule(column)
  for (const goods of order.lines) {
    if (column.y > BOTTOM) column = newA4(doc, INSET)
    goodsLine(column, goods, order.gift === null)
  }
  if (order.gift) return
  if (column.y > BOTTOM) column = newA4(doc, INSET)
  sum(column, "Tiền hàng", order.item_total)
  sum(column, order.shipping_name, order.shipping_total)
  for (const { code, amount } of order.discounts) sum(column, `Mã giảm giá ${code}`, -amount)
  sum(column, order.payment_method === "cod" ? "Trả khi nhận hàng" : "Tổng cộng, đã trả trước", order.total, true)
}

function person(column: Column, title: string, who: Omit<Parcel["sender"], "slug">): void {
  write(column, title, { size: 10 })
  write(column, who.name, { size: 12, bold: true, lines: 2 })
  if (who.phone) write(column, formatPhone(who.phone), { size: 11 })
  write(column, who.address, { size: 11, lines: 4 })
}

function gift(column: Column, message: string | null): void {
  write(column, "Quà tặng", { size: 12, bold: true })
  if (message) write(column, message, { size: 12, lines: 4 })
  skip(column, 2)
}

function goodsLine(column: Column, { name, unit, quantity, total, lots }: OrderLine, priced: boolean): void {
  const from = column.y
  const beside = (place: { x: number; width: number }, text: string) =>
    write({ ...column, ...place, y: from }, text, { size: 11, bold: true, align: "right" })
  beside(QUANTITY, String(quantity))
  if (priced) beside(TOTAL, formatMoney(total))
  const words: Column = { ...column, width: QUANTITY.x - INSET - 2 }
  write(words, name, { size: 11, bold: true, lines: 2 })
  write(words, unit, { size: 10 })
  for (const lot of lots) {
    const until = lot.best_before ? `, hạn dùng ${formatDay(lot.best_before)}` : ""
    write(words, `Lô ${lot.code}${until}: ${lot.quantity}`, { size: 9 })
    if (lot.is_recalled) write(words, "LÔ NÀY ĐÃ BỊ THU HỒI, ĐỪNG GỬI", { size: 9, bold: true })
  }
  column.y = words.y
  rule(column)
}

function sum(column: Column, name: string, dong: number, bold = false): void {
  write({ ...column, ...TOTAL }, formatMoney(dong), { size: 12, bold, align: "right" })
  write(column, name, { size: 12, bold })
}
