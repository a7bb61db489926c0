import type { MedusaContainer } from "@medusajs/framework/types"
import { refuse } from "@san-ocop/floor/lib/problem"
import { vietnamDay } from "@san-ocop/kit/day"
import type { SellerPart } from "@san-ocop/kit/split-cart"
import { readVouchersByCode } from "../../reads/vouchers/by-code"
import { applyVouchers } from "../vouchers/apply-vouchers"
import type { VoucherTaken } from "../vouchers/types"
import type { JudgedLine, Quote } from "./types"
import { voucherOrders } from "./voucher-orders"

type Sale = { parts: readonly SellerPart<JudgedLine>[]; shipping: ReadonlyMap<string, Quote>; now: Date }

/**
 * What the vouchers of these codes take of the orders that a cart is about to become, by seller.
 * @throws Refusal conflict for the first code that does not hold: it says why, and what to do
 */
export async function takeVouchers(
  container: MedusaContainer,
  codes: readonly string[],
  { parts, shipping, now }: Sale,
): Promise<Map<string, VoucherTaken[]>> {
  if (codes.length === 0) return new Map()
  const orders = voucherOrders(parts, (seller) => shipping.get(seller)?.price ?? 0)
  const applied = applyVouchers(codes, await readVouchersByCode(container, codes), orders, vietnamDay(now))
  for (const { problem } of applied.codes)
    if (problem) refuse("conflict", problem.message, { field: "vouchers", code: problem.code })
  return applied.taken
}
