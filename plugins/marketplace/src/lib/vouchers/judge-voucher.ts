import { type Day, formatDay } from "@san-ocop/kit/day"
import { formatMoney } from "@san-ocop/kit/format-money"
import { sumVnd } from "@san-ocop/kit/vnd"
import type { JudgedCode, VoucherFacts, VoucherOrder } from "./types"

type Problem = JudgedCode["problem"]

/** The orders of a cart that a voucher may take from: its seller's, or those on its floor. */
export const ordersOf = (voucher: VoucherFacts, orders: readonly VoucherOrder[]): VoucherOrder[] =>
  orders.filter((order) =>
    voucher.bearer === "seller" ? order.key === voucher.seller_id : order.floor_id === voucher.floor_id,
  )

/** Why a voucher cannot be used on this day, whatever is in the cart; null when it can. */
export function timeProblem(voucher: VoucherFacts, today: Day): Problem {
  const { code } = voucher
  if (voucher.is_stopped) return { code: "voucher_stopped", message: `Mã ${code} đã ngừng dùng. Mời bỏ mã này.` }
  if (today < voucher.valid_from) {
    const message = `Mã ${code} dùng được từ ngày ${formatDay(voucher.valid_from)}. Mời bỏ mã này, hoặc đặt hàng từ ngày đó.`
    return { code: "voucher_not_started", message }
  }
  if (today > voucher.valid_to) {
    const message = `Mã ${code} đã hết hạn ngày ${formatDay(voucher.valid_to)}. Mời bỏ mã này.`
    return { code: "voucher_ended", message }
  }
  if (voucher.total_uses !== null && voucher.used >= voucher.total_uses) return usedUp(code)
  return null
}

export const usedUp = (code: string): NonNullable<Problem> => ({
  code: "voucher_used_up",
  message: `Mã ${code} đã hết lượt dùng. Mời bỏ mã này rồi đặt hàng.`,
})

/** Why a voucher takes nothing of this cart; null when it may. */
export function cartProblem(voucher: VoucherFacts, orders: readonly VoucherOrder[]): Problem {
  const { code, bearer, giver, min_spend } = voucher
  const own = ordersOf(voucher, orders)
  if (own.length === 0) {
    const whose = bearer === "seller" ? `gian hàng ${giver}` : giver
    return {
      code: "voucher_other_stall",
      message: `Mã ${code} dùng cho hàng của ${whose}, mà giỏ chưa có. Mời thêm hàng đó vào giỏ, hoặc bỏ mã này.`,
    }
  }
  if (bearer === "floor" && orders.some(({ settlement_mode }) => settlement_mode !== "collected")) {
    return {
      code: "voucher_not_collected",
      message: `Mã ${code} của ${giver} chỉ dùng khi mọi gian hàng trong giỏ đều do sàn thu tiền hộ. Mời đặt riêng hàng của ${giver}, hoặc bỏ mã này.`,
    }
  }
  const goods = sumVnd(own.flatMap(({ items }) => items.map(({ total }) => total)))
  if (goods < min_spend) {
    return {
      code: "voucher_minimum",
      message: `Mã ${code} dùng cho tiền hàng từ ${formatMoney(min_spend)}, còn thiếu ${formatMoney(min_spend - goods)}. Mời thêm hàng, hoặc bỏ mã này.`,
    }
  }
  return null
}
