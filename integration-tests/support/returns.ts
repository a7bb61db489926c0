import type { StallOrder } from "@san-ocop/kit/http/checkout"
import type { GoodsReturn } from "@san-ocop/kit/http/returns"
import { ask } from "./ask"
import type { SampleSeller } from "./sample-people"
import { PHONE } from "./shopper"

export const ACCOUNT = { bank_bin: "970436", account_number: "0123456789", holder_name: "NGUYEN THI AN" }

/** The smallest picture that is whole. */
export const PHOTO = {
  name: "hũ vỡ.png",
  type: "image/png",
  bytes: Buffer.from(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
    "base64",
  ),
}

/** Asks to give `quantity` pieces of the first line of an order back. */
export const askReturn = (order: StallOrder, quantity: number, change: Record<string, unknown> = {}) =>
  ask<GoodsReturn>("POST", `/store/order-groups/${order.code}/orders/${order.code}/returns`, {
    body: {
      phone: PHONE,
      reason: "damaged",
      words: "Hũ vỡ khi tới nơi.",
      lines: [{ line_id: order.lines[0]?.id ?? "", quantity }],
      account: ACCOUNT,
      ...change,
    },
  })

export const shopperReturns = (code: string, move: "withdraw" | "send", phone = PHONE) =>
  ask<GoodsReturn>("POST", `/store/goods-returns/${code}/${move}`, {
    body: { phone, ...(move === "send" && { parcel: "Viettel Post VTP999" }) },
  })

export const sellerReturns = (seller: SampleSeller, id: string, move: string, body: unknown = {}) =>
  ask<GoodsReturn>("POST", `${seller.path}/returns/${id}/${move}`, { token: seller.token, body })

/** A return as whoever knows its code and this phone number sees it now. */
export const returnNow = (code: string, phone = PHONE) =>
  ask<GoodsReturn>("POST", "/store/goods-returns/lookup", { body: { code, phone } })
