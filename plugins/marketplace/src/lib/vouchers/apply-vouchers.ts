import type { Day } from "@san-ocop/kit/day"
import { sumVnd } from "@san-ocop/kit/vnd"
import { type TakenOff, takeOff } from "@san-ocop/kit/voucher"
import { cartProblem, ordersOf, timeProblem } from "./judge-voucher"
import type { JudgedCode, VoucherFacts, VoucherOrder, VoucherTaken } from "./types"

/** Codes as they were judged, in the order in which they were typed, and what vouchers take, by seller. */
export type AppliedVouchers = { codes: JudgedCode[]; taken: Map<string, VoucherTaken[]> }

type Left = Map<string, VoucherOrder>

/** Of each giver one voucher takes from the goods and one from the shipping. */
const slotOf = ({ bearer, seller_id, floor_id, terms }: VoucherFacts): string =>
  `${bearer}:${seller_id ?? floor_id}:${terms.kind === "free_shipping" ? "shipping" : "goods"}`

const lessen = (order: VoucherOrder, { items, shipping }: TakenOff): VoucherOrder => ({
  ...order,
  items: order.items.map((item, index) => ({ ...item, total: item.total - (items[index] ?? 0) })),
  shipping: order.shipping === null ? null : order.shipping - shipping,
})

/** What a voucher takes of what is left of its orders; null when that is nothing and nothing is still to be known. */
function takeFrom(voucher: VoucherFacts, left: Left): Map<string, TakenOff> | null {
  const own = ordersOf(voucher, [...left.values()])
  const taken = takeOff(
    voucher.terms,
    own.map((order) => ({ ...order, shipping: order.shipping ?? 0 })),
  )
  const isOpen = voucher.terms.kind === "free_shipping" && own.some(({ shipping }) => shipping === null)
  const sum = sumVnd(taken.flatMap(({ items, shipping }) => [...items, shipping]))
  return sum > 0 || isOpen ? new Map(own.flatMap(({ key }, n) => (taken[n] ? [[key, taken[n]] as const] : []))) : null
}

/**
 * What vouchers take of a cart: those of sellers first, each of what the ones before it left, then those of floors. A code that does not hold takes
 * nothing, and says why and what to do. Minimum spends are compared with goods before any voucher.
 * @param codes as typed, in capital letters, each once
 */
export function applyVouchers(
  codes: readonly string[],
  known: readonly VoucherFacts[],
  orders: readonly VoucherOrder[],
  today: Day,
): AppliedVouchers {
  const left: Left = new Map(orders.map((order) => [order.key, order]))
  const taken = new Map<string, VoucherTaken[]>()
  const slots = new Map<string, string>()
  const problems = new Map<string, JudgedCode["problem"]>()
  const named = codes.flatMap((code) => known.find((voucher) => voucher.code === code) ?? [])
  const inTurn = [...named].sort((a, b) => Number(a.bearer === "floor") - Number(b.bearer === "floor"))
  for (const voucher of inTurn) {
    const { code } = voucher
    const slot = slotOf(voucher)
    const first = slots.get(slot)
    const problem = timeProblem(voucher, today) ?? cartProblem(voucher, orders) ?? (first ? second(code, first) : null)
    const took = problem ? null : takeFrom(voucher, left)
    problems.set(code, problem ?? (took ? null : noEffect(code)))
    if (!took) continue
    slots.set(slot, code)
    for (const [seller, part] of took) {
      const order = left.get(seller)
      if (order) left.set(seller, lessen(order, part))
      taken.set(seller, [...(taken.get(seller) ?? []), { voucher, ...part }])
    }
  }
  return {
    taken,
    codes: codes.map((code) => {
      const voucher = named.find((one) => one.code === code) ?? null
      return { code, voucher, problem: voucher ? (problems.get(code) ?? null) : unknown(code) }
    }),
  }
}

const unknown = (code: string): JudgedCode["problem"] => ({
  code: "voucher_unknown",
  message: `Không có mã ${code}. Mời xem lại từng chữ, hoặc bỏ mã này.`,
})
const second = (code: string, first: string): JudgedCode["problem"] => ({
  code: "voucher_second",
  message: `Mã ${code} không dùng cùng mã ${first} được. Mời bỏ một trong hai mã.`,
})
const noEffect = (code: string): JudgedCode["problem"] => ({
  code: "voucher_no_effect",
  message: `Mã ${code} không giảm thêm được gì cho giỏ này. Mời bỏ mã này, để dành cho lần sau.`,
})
