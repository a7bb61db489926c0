import type { StallOrder } from "@san-ocop/kit/http/checkout"
import type { DecideDispute, Dispute, DisputeReview } from "@san-ocop/kit/http/disputes"
import { OPERATOR, PASSWORD } from "./accounts"
import { logIn } from "./api"
import { ask } from "./ask"
import { withDatabase } from "./database"
import { ACCOUNT, PHOTO } from "./returns"
import type { SampleSeller } from "./sample-people"
import { backendUrl, publishableKey } from "./server"
import { PHONE } from "./shopper"

export const shopperDisputes = (order: StallOrder, change: Record<string, unknown> = {}) =>
  ask<Dispute>("POST", `/store/order-groups/${order.code}/orders/${order.code}/disputes`, {
    body: {
      phone: PHONE,
      reason: "not_as_described",
      words: "Hàng không giống hình, gian hàng không chịu hoàn tiền.",
      account: ACCOUNT,
      ...change,
    },
  })
export const sellerAnswers = ({ path, token }: SampleSeller, id: string, words = "Hàng gửi đi còn nguyên.") =>
  ask<Dispute>("POST", `${path}/disputes/${id}/answer`, { token, body: { words } })
export const shopperWithdraws = (code: string, phone = PHONE) =>
  ask<Dispute>("POST", `/store/disputes/${code}/withdraw`, { body: { phone } })
/** A dispute as whoever knows its code and this phone number sees it now. */
export const disputeNow = (code: string, phone = PHONE) =>
  ask<Dispute>("POST", "/store/disputes/lookup", { body: { code, phone } })
export const decide = (id: string, decision: DecideDispute | object, token: string) =>
  ask<DisputeReview>("POST", `/admin/disputes/${id}/decide`, { token, body: decision })
/** A dispute as operators decide on it. */
export const disputeReview = async (id: string): Promise<DisputeReview> => {
  const token = await logIn("user", OPERATOR, PASSWORD)
  return (await ask<DisputeReview>("GET", `/admin/disputes/${id}`, { token })).body
}

/** Disputes, returns and complaints with a text in any of their columns. */
export const casesWith = (text: string) =>
  withDatabase(async (database) => {
    const rows = ["dispute", "goods_return", "complaint"].map(
      (table) => `select to_jsonb(t)::text as row from ${table} t`,
    )
    const { rows: found } = await database.query<{ row: string }>(
      `select row from (${rows.join(" union all ")}) kept where position($1 in row) > 0`,
      [text],
    )
    return found
  })

/** Sends evidence: the shopper with his phone number, a stall with its token. */
export const show = (path: string, headers: Record<string, string>, bytes: Buffer = PHOTO.bytes) =>
  fetch(`${backendUrl()}${path}`, {
    method: "POST",
    headers: {
      "x-publishable-api-key": publishableKey(),
      "content-type": PHOTO.type,
      "x-file-name": encodeURIComponent(PHOTO.name),
      ...headers,
    },
    body: new Uint8Array(bytes),
  })
