import { type Day, formatDay } from "@san-ocop/kit/day"
import { isLotNumber } from "@san-ocop/kit/lot-number"
import { labelPath } from "@san-ocop/kit/product-identifier"
import { labelOrigin } from "./label-origin"
import { fitsLabel } from "@san-ocop/floor/lib/pdf/qr-path"

/** What decides whether a lot may be labelled today. */
export type LotFacts = {
  lot_number: string | null
  state: string
  /** Last day on which its goods may be eaten; null where they do not spoil. */
  best_before: Day | null
  /** What the product is known by on labels; null when it has nothing yet. */
  scheme: "gs1" | "platform" | null
  identifier: string | null
  /** Of the certificate that gives a badge today; null when none does. */
  stars: number | null
  valid_until: Day | null
}

const ANY_SERIAL = "0".repeat(16)

/** The path of the lot on its labels; null while its product has no identifier, or where its number would be misread. */
export const lotPath = ({ scheme, identifier, lot_number }: LotFacts): string | null =>
  scheme === null || identifier === null || lot_number === null || !isLotNumber(lot_number)
    ? null
    : labelPath({ scheme, value: identifier }, lot_number, null)

/** Where one item answers: the address of its lot, and its serial as the lot's scheme writes it. */
export const itemAddress = (origin: string, path: string, serial: string): string =>
  `${origin}${path}${path.startsWith("/01/") ? "/21" : ""}/${serial}`

/** Why labels of a lot may not be printed on day `today`, in words for the stall; null when they may. */
export function whyNoLabels(lot: LotFacts, today: Day, origin = labelOrigin()): string | null {
  if (lot.state === "recalled") return "Lô này đã bị thu hồi nên không in tem được."
  if (lot.best_before !== null && lot.best_before < today) {
    return `Lô này đã quá hạn dùng ngày ${formatDay(lot.best_before)} nên không in tem được.`
  }
  if (lot.stars === null || lot.valid_until === null) {
    return "Hôm nay sản phẩm không có giấy chứng nhận OCOP còn hiệu lực nên chưa in tem được."
  }
  const path = lotPath(lot)
  if (path === null) return "Sản phẩm chưa có mã truy xuất, hoặc số lô này không in lên tem được."
  return fitsLabel(itemAddress(origin, path, ANY_SERIAL)) ? null : "Tên miền in trên tem quá dài cho mã QR cỡ 20 mm."
}
