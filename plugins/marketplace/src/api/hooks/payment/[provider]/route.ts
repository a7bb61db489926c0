import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { IPaymentModuleService, ProviderWebhookPayload } from "@medusajs/framework/types"
import { MedusaError, Modules } from "@medusajs/framework/utils"
import { refuse } from "@san-ocop/floor/lib/problem"
import { CARD_WEBHOOK, cardsAreOn } from "../../../../lib/cards/cards-on"
import { isCardNews } from "../../../../lib/cards/is-card-news"
import { receiveCardNews } from "../../../../workflows/cards/receive-card-news"

/**
 * News of a payment provider, on the raw body that its signature vouches for. The core's route would emit `payment.webhook_received`, whose subscriber
 * completes the cart into one unsplit order: that event is never emitted here.
 */
export async function POST(req: MedusaRequest, res: MedusaResponse<{ received: true }>): Promise<void> {
  const provider = req.params.provider ?? ""
  if (provider !== CARD_WEBHOOK || !cardsAreOn()) {
    refuse("not_found", "Không có cổng thanh toán này.", { code: "payment_provider_unknown" })
  }
  const payload = { data: {}, rawData: req.rawBody ?? "", headers: req.headers as Record<string, unknown> }
  const news = await read(req.scope.resolve<IPaymentModuleService>(Modules.PAYMENT), { provider, payload })
  if (isCardNews(news)) await receiveCardNews(req.scope, news)
  res.json({ received: true })
}

async function read(payments: IPaymentModuleService, webhook: ProviderWebhookPayload): Promise<unknown> {
  try {
    return (await payments.getWebhookActionAndData(webhook)).data
  } catch (error) {
    if (!(error instanceof MedusaError) || error.type !== MedusaError.Types.INVALID_DATA) throw error
    return refuse("invalid_data", "Chữ ký của cổng thanh toán không đúng.", { code: "signature_wrong" })
  }
}
