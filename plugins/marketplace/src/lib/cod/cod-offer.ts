import { refuse } from "@san-ocop/floor/lib/problem"
import { formatMoney } from "@san-ocop/kit/format-money"
import { needsPrepayment, type StorageClass } from "@san-ocop/kit/storage-class"
import { COD_SETTINGS, type CodSettings } from "./settings"

/** One stall's order as it would be placed. `prepaid`: names of its goods that leave only when they are paid. */
export type CodOrder = { seller_name: string; total: number; prepaid: readonly string[] }

/** Goods of an order that are not sent with cash on delivery, each once. */
export const prepaidNames = (
  lines: readonly { name: string; storage_classes: readonly StorageClass[] }[],
): string[] => [
  ...new Set(lines.filter(({ storage_classes }) => needsPrepayment(storage_classes)).map(({ name }) => name)),
]

/** Why these orders cannot be paid in cash at the door, for the shopper; null when they can. */
export const whyNoCod = (orders: readonly CodOrder[], settings: CodSettings = COD_SETTINGS): string | null =>
  whyPrepaid(orders) ?? whyTooDear(orders, settings)

function whyPrepaid(orders: readonly CodOrder[]): string | null {
  const names = [...new Set(orders.flatMap(({ prepaid }) => prepaid))].map((name) => `“${name}”`)
  return names.length > 0 ? `hàng phải giữ lạnh cần trả tiền trước: ${names.join(", ")}` : null
}

function whyTooDear(orders: readonly CodOrder[], { most_per_order }: CodSettings): string | null {
  const dear = orders.find(({ total }) => total > most_per_order)
  return dear
    ? `đơn của gian hàng ${dear.seller_name} là ${formatMoney(dear.total)}, quá mức ${formatMoney(most_per_order)} cho một đơn`
    : null
}

/** A receiver who did not take so many parcels pays beforehand. */
export const mayPayAtDoor = (refusals: number, { refusals: limit }: CodSettings = COD_SETTINGS): boolean =>
  refusals < limit

/**
 * @param refusals parcels that were not taken at the receiver's phone, lately
 * @throws Refusal conflict when an order cannot be paid at the door: it says why, and what can be done instead
 */
export function refuseCod(orders: readonly CodOrder[], refusals: number, settings: CodSettings = COD_SETTINGS): void {
  const cold = whyPrepaid(orders)
  if (cold !== null) {
    refuse(
      "conflict",
      `Chưa trả tiền khi nhận hàng được: ${cold}. Vui lòng chọn cách trả tiền khác, hoặc bỏ món này khỏi giỏ hàng.`,
      { field: "payment_method", code: "cod_goods_blocked" },
    )
  }
  const reason = whyTooDear(orders, settings)
  if (reason !== null) {
    refuse(
      "conflict",
      `Chưa trả tiền khi nhận hàng được: ${reason}. Vui lòng chọn chuyển khoản, hoặc chia thành đơn nhỏ hơn.`,
      { field: "payment_method", code: "cod_too_dear" },
    )
  }
  if (!mayPayAtDoor(refusals, settings)) {
    refuse(
      "conflict",
      `Trong ${settings.refusal_days} ngày qua có ${refusals} kiện gửi đến số điện thoại này không được nhận, nên chưa trả tiền khi nhận hàng được. Vui lòng chọn chuyển khoản, hoặc gọi cho gian hàng.`,
      { field: "payment_method", code: "cod_refused_before" },
    )
  }
}
