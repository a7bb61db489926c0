import { addDays, vietnamDay } from "@san-ocop/kit/day"
import type { StallPage } from "@san-ocop/kit/http/catalog"
import type { CartPage, OrderGroupPage, PlaceOrder } from "@san-ocop/kit/http/checkout"
import type { SellerMe } from "@san-ocop/kit/http/seller"
import type { NewVoucher, VoucherList, VoucherView } from "@san-ocop/kit/http/vouchers"
import { ask, type Told } from "./ask"
import type { SampleSeller } from "./sample-people"
import { cartPage, complete, fillCart, orderForm, toHanoi } from "./shopper"

let serial = 0
/** A code that no other suite has given. */
export const freshCode = (): string => `T${Date.now().toString(36)}${String((serial += 1))}`.toUpperCase()

const today = () => vietnamDay(new Date())

/** What a stall sends to give twenty thousand dong off, this week. */
export const voucherForm = (change: Partial<NewVoucher> = {}): NewVoucher => ({
  code: freshCode(),
  terms: { kind: "fixed", amount: 20_000 },
  min_spend: 100_000,
  valid_from: today(),
  valid_to: addDays(today(), 7),
  ...change,
})

export const postVoucher = (seller: SampleSeller, body: unknown): Promise<Told<VoucherList>> =>
  ask<VoucherList>("POST", `${seller.path}/vouchers`, { token: seller.token, body })

/** A voucher of the stall, as it sees it. */
export async function giveVoucher(seller: SampleSeller, change: Partial<NewVoucher> = {}): Promise<VoucherView> {
  const form = voucherForm(change)
  const { body } = await postVoucher(seller, form)
  const voucher = body.vouchers?.find(({ code }) => code === form.code)
  if (!voucher) throw new Error(`no voucher: ${JSON.stringify(body)}`)
  return voucher
}

/** What anybody is told on the page of a stall that it and its floor give. */
export async function toldBy(seller: SampleSeller): Promise<StallPage["vouchers"]> {
  const { body: me } = await ask<SellerMe>("GET", "/seller/me", { token: seller.token })
  const slug = me.sellers.find(({ id }) => id === seller.id)?.slug ?? ""
  return (await ask<StallPage>("GET", `/catalog/stalls/${slug}`)).body.vouchers
}

/** The cart reckoned with codes, sent to Hanoi. */
export const cartWith = async (cart: string, ...codes: string[]): Promise<Told<CartPage>> =>
  cartPage(cart, `${await toHanoi()}&vouchers=${codes.join(",")}`)

type Item = { variant_id: string; quantity: number }

/** Sends the order of a cart that was seen with these codes. */
export async function completeWith(
  cart: string,
  vouchers: string[],
  change: Partial<PlaceOrder> = {},
): Promise<Told<OrderGroupPage>> {
  const { body } = await cartWith(cart, ...vouchers)
  return complete(cart, await orderForm(body.total ?? -1, { vouchers, ...change }))
}

/** From goods to orders in one go, less what vouchers take. */
export async function buyWith(
  items: readonly Item[],
  vouchers: string[],
  change: Partial<PlaceOrder> = {},
): Promise<OrderGroupPage> {
  const { status, body } = await completeWith(await fillCart(items), vouchers, change)
  if (status !== 200) throw new Error(`no order: ${JSON.stringify(body)}`)
  return body
}
