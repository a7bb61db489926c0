import { type Column, rule, skip, write } from "@san-ocop/floor/lib/pdf/column"
import type { Doc } from "@san-ocop/floor/lib/pdf/document"
import { drawCode } from "@san-ocop/floor/lib/pdf/draw-code"
import { toPoints } from "@san-ocop/floor/lib/pdf/points"
import { formatLookupCode } from "@san-ocop/kit/lookup-code"
import { formatPhone } from "@san-ocop/kit/phone"
import { addressWords, cashWords, goodsWords, warningsOf, weightWords } from "./parcel-words"
import type { Parcel } from "./types"

const A6 = { width: 105, height: 148 }
const INSET = 5
const CODE_MM = 26

/** The label that is stuck on a parcel: from whom, to whom, what the carrier takes at the door and how he handles it. Tells no prices. */
export function drawParcelLabel(doc: Doc, parcel: Parcel): void {
  const { order, sender, storage_classes, weight_grams } = parcel
  doc.addPage({ size: [toPoints(A6.width), toPoints(A6.height)], margin: 0 })
  const width = A6.width - 2 * INSET
  drawCode(doc, { x: toPoints(A6.width - INSET - CODE_MM), y: toPoints(INSET - 2) }, order.code, CODE_MM)

  const head: Column = { doc, x: INSET, y: INSET, width: width - CODE_MM - 2 }
  write(head, `Đơn ${formatLookupCode(order.code)}`, { size: 14, bold: true })
  write(head, order.shipping_name, { size: 9 })
  if (order.carrier) write(head, `${order.carrier} ${order.tracking_code ?? ""}`, { size: 9, bold: true, lines: 2 })

  const column: Column = { doc, x: INSET, y: INSET + CODE_MM - 2, width }
  rule(column)
  write(column, `Người gửi: ${sender.name}`, { size: 9, bold: true, lines: 2 })
  write(column, addressWords([sender.phone && formatPhone(sender.phone), sender.address]), { size: 9, lines: 2 })
  rule(column)
  write(column, `Người nhận: ${order.contact.name}`, { size: 12, bold: true, lines: 2 })
  write(column, formatPhone(order.contact.phone), { size: 14, bold: true })
  const { line, commune_name, province_name } = order.address
  write(column, addressWords([line, commune_name, province_name]), { size: 11, lines: 4 })
  rule(column)
  write(column, cashWords(order), { size: 15, bold: true })
  const weight = weightWords(weight_grams)
  if (weight) write(column, `Khối lượng: ${weight}`, { size: 10 })
  for (const warning of warningsOf(storage_classes)) write(column, warning, { size: 12, bold: true })
  rule(column)
  skip(column, 0.5)
  write(column, `Hàng: ${goodsWords(order)}`, { size: 9, lines: 4 })
}
