import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { systemActor } from "@san-ocop/floor/lib/actor"
import { refuse } from "@san-ocop/floor/lib/problem"
import { receiveTransfers } from "@san-ocop/marketplace/workflows"
import { bearsSepayKey, sepayFeed } from "@san-ocop/payment-vietqr/lib/sepay"

const actor = systemActor("bank-feed")

/**
 * SePay tells of money in sellers' accounts. Answered with success also when it is known already or nobody's, so that it is not sent again; what cannot be read
 * is refused, so that SePay shows it as failed.
 */
export async function POST(req: MedusaRequest, res: MedusaResponse<{ success: true }>): Promise<void> {
  const key = process.env.SEPAY_API_KEY
  if (!key) return refuse("not_found", "Sàn chưa nối với SePay.", { code: "bank_feed_off" })
  if (!bearsSepayKey(req.headers.authorization, key)) {
    return refuse("unauthorized", "Khóa của SePay không đúng.", { code: "bank_feed_key_wrong" })
  }
  const told = sepayFeed.read(req.body)
  if (told.kind === "unreadable")
    return refuse("invalid_data", "Không đọc được tin của SePay.", { field: told.message })
  if (told.kind === "incoming") {
    const transfer = { source: "sepay" as const, seller_id: null, raw: req.body, ...told.transaction }
    await receiveTransfers(req.scope, { actor, seller_id: null, transfers: [transfer] })
  }
  res.json({ success: true })
}
