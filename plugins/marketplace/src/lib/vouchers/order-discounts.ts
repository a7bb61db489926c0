import type { OrderDiscount } from "@san-ocop/kit/http/vouchers"
import type { PromotionBearer } from "@san-ocop/kit/promotion"
import { sumVnd, type Vnd } from "@san-ocop/kit/vnd"
import type { FrozenDiscount, VoucherTaken } from "./types"

type Taken = readonly VoucherTaken[]

const of = (taken: Taken, bearer?: PromotionBearer): Taken =>
  bearer ? taken.filter(({ voucher }) => voucher.bearer === bearer) : taken

/** What one line loses, to vouchers of one bearer or to all. */
export const offItem = (taken: Taken, index: number, bearer?: PromotionBearer): Vnd =>
  sumVnd(of(taken, bearer).map(({ items }) => items[index] ?? 0))

/** What the shipping loses. */
export const offShipping = (taken: Taken, bearer?: PromotionBearer): Vnd =>
  sumVnd(of(taken, bearer).map(({ shipping }) => shipping))

const whole = ({ items, shipping }: VoucherTaken): Vnd => sumVnd([...items, shipping])

/** What the order loses. */
export const offOrder = (taken: Taken, bearer?: PromotionBearer): Vnd => sumVnd(of(taken, bearer).map(whole))

/** What each voucher takes of an order's goods, for people. */
export const goodsDiscounts = (taken: Taken): OrderDiscount[] =>
  taken
    .map(({ voucher: { code, bearer }, items }) => ({ code, bearer, amount: sumVnd(items) }))
    .filter(({ amount }) => amount > 0)

/** What an order lost, line by line, as it is frozen with the sale. */
export const freezeDiscounts = (group_order_id: string, taken: Taken, items: readonly { id: string }[]) =>
  taken.flatMap(({ voucher: { id: voucher_id, code, bearer }, items: parts, shipping }): FrozenDiscount[] =>
    [...items.map(({ id }, n) => ({ item_id: id, amount: parts[n] ?? 0 })), { item_id: null, amount: shipping }]
      .filter(({ amount }) => amount > 0)
      .map((part) => ({ group_order_id, voucher_id, code, bearer, ...part })),
  )

/** The same in Medusa's words, so that its own totals of the order agree. `itemId` null: of the shipping. */
export const adjustmentsOf = (discounts: readonly FrozenDiscount[], itemId: string | null) =>
  discounts
    .filter(({ item_id }) => item_id === itemId)
    .map(({ code, amount }) => ({ code, amount, is_tax_inclusive: true, description: `Mã giảm giá ${code}` }))
