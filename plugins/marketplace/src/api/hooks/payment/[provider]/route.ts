import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { refuse } from "@san-ocop/floor/lib/problem"

/**
 * No provider sends webhooks yet, so each is unknown. The core's route would emit `payment.webhook_received`, whose subscriber
 * completes the cart into one unsplit order: that event is never emitted here.
 */
export function POST(_req: MedusaRequest, _res: MedusaResponse): void {
  refuse("not_found", "Không có cổng thanh toán này.", { code: "payment_provider_unknown" })
}
