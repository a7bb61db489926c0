import { formatMoney } from "@san-ocop/kit/format-money"
import { STORAGE_CLASSES, type StorageClass } from "@san-ocop/kit/storage-class"
import type { Parcel } from "./types"

/** What a carrier has to do about each class, as post offices stamp it. */
const WARNINGS: Readonly<Record<StorageClass, string>> = {
  chilled: "GIỮ MÁT",
  frozen: "GIỮ ĐÔNG LẠNH",
  fragile: "HÀNG DỄ VỠ, NHẸ TAY",
  liquid: "CHẤT LỎNG, ĐẶT ĐỨNG",
}

/** Warnings for the outside of a parcel, the most important first. */
export const warningsOf = (classes: readonly StorageClass[]): string[] =>
  STORAGE_CLASSES.filter(({ code }) => classes.includes(code)).map(({ code }) => WARNINGS[code])

/** What the carrier takes at the door, in dong: nothing of what was paid beforehand. */
export const cashOf = ({ payment_method, total }: Parcel["order"]): number => (payment_method === "cod" ? total : 0)

/** "Thu hộ: 430.000 ₫" */
export const cashWords = (order: Parcel["order"]): string => {
  const cash = cashOf(order)
  return cash > 0 ? `Thu hộ: ${formatMoney(cash)}` : "Không thu tiền người nhận"
}

/** "2 × Mật ong (hũ 500 g); 1 × Chè xanh (gói 200 g)" */
export const goodsWords = ({ lines }: Parcel["order"]): string =>
  lines.map(({ quantity, name, unit }) => `${quantity} × ${name}${unit && ` (${unit})`}`).join("; ")

/** "850 g" or "1,4 kg"; null when nobody knows. */
export function weightWords(grams: number | null): string | null {
  if (grams === null) return null
  return grams < 1_000 ? `${grams} g` : `${(grams / 1_000).toFixed(1).replace(/\.0$/, "").replace(".", ",")} kg`
}

/** "Số 1, ngõ 2, Phường Ba Đình, Thành phố Hà Nội" */
export const addressWords = (parts: readonly (string | null)[]): string => parts.filter(Boolean).join(", ")
