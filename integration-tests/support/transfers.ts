import { randomInt } from "node:crypto"
import { vietnamDay } from "@san-ocop/kit/day"
import type { OrderGroupPage, PlaceOrder, StallOrder } from "@san-ocop/kit/http/checkout"
import type { Page } from "@san-ocop/kit/http/problem"
import type { StallAccountPage, TransferRow } from "@san-ocop/kit/http/transfers"
import { ask, type Told } from "./ask"
import type { SampleSeller } from "./sample-people"
import { buy, PHONE } from "./shopper"

/** An account number that no other test has. */
export const freshAccount = (): string => String(randomInt(1e11, 1e12))

/** Lets the seller be paid into an account of his own; answers its number. */
export async function keepAccount(seller: SampleSeller, account_number = freshAccount()): Promise<string> {
  const account = { bank_bin: "970436", account_number, holder_name: "HTX THU NGHIEM" }
  const { status, body } = await ask<StallAccountPage>("POST", `${seller.path}/bank-account`, {
    token: seller.token,
    body: account,
  })
  if (status !== 200) throw new Error(`no account: ${JSON.stringify(body)}`)
  return account_number
}

export const buyByTransfer = (
  items: readonly { variant_id: string; quantity: number }[],
  change: Partial<PlaceOrder> = {},
): Promise<OrderGroupPage> => buy(items, { payment_method: "vietqr", ...change })

/** One order of a group as the shopper sees it now. */
export async function orderNow(group: OrderGroupPage, id = group.orders[0]?.id): Promise<StallOrder> {
  const { body } = await ask<OrderGroupPage>("POST", "/store/order-lookup", {
    body: { code: group.code, phone: PHONE },
  })
  const order = body.orders.find((one) => one.id === id)
  if (!order) throw new Error(`no order ${String(id)} in group ${group.code}`)
  return order
}

/** What is to be transferred for an order. */
export function requestOf(order: StallOrder | undefined) {
  if (!order?.transfer) throw new Error("the order is not paid by transfer")
  return order.transfer.request
}

/** An order by transfer for so many of one variant, with what is to be transferred for it. */
export async function orderToPay(variant_id: string, quantity: number) {
  const group = await buyByTransfer([{ variant_id, quantity }])
  const [one] = group.orders
  return { group, ...requestOf(one), id: one?.id ?? "", code: one?.code ?? "" }
}

const key = () => `Apikey ${process.env.SEPAY_API_KEY ?? ""}`
let serial = Date.now()

/** A webhook as SePay sends it, of one new transaction unless `id` says which. */
export const webhook = (account: string, amount: number, content: string, change: Record<string, unknown> = {}) => ({
  id: (serial += 1),
  gateway: "Vietcombank",
  transactionDate: `${vietnamDay(new Date())} 12:00:00`,
  accountNumber: account,
  code: null,
  content,
  transferType: "in",
  transferAmount: amount,
  accumulated: 1_000_000,
  subAccount: null,
  referenceCode: `FT${String(serial)}`,
  ...change,
})

export const tellSepay = (body: unknown, token: string | undefined = key()): Promise<Told<{ success?: boolean }>> =>
  ask<{ success?: boolean }>("POST", "/hooks/bank-feed/sepay", { ...(token && { token }), body })

/** The money of a seller that waits to be looked at, or the rest; only what was written with `content` when that is given. */
export async function transfersOf(
  seller: SampleSeller,
  list: "waiting" | "done",
  content?: string,
): Promise<TransferRow[]> {
  const { body } = await ask<Page<TransferRow>>("GET", `${seller.path}/transfers?list=${list}&limit=100`, {
    token: seller.token,
  })
  return content === undefined ? body.items : body.items.filter((row) => row.content.includes(content))
}

export const resolve = (seller: SampleSeller, id: string, resolution: string): Promise<Told<TransferRow>> =>
  ask<TransferRow>("POST", `${seller.path}/transfers/${id}/resolve`, { token: seller.token, body: { resolution } })
