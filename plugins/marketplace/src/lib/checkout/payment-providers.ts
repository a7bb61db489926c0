import type { PaymentMethod } from "@san-ocop/kit/http/checkout"
import { CARD_PROVIDER } from "../cards/cards-on"

/** Medusa's payment provider of each method. Cash on delivery: the system's, which authorises at once and moves no money. */
export const PAYMENT_PROVIDERS: Readonly<Record<PaymentMethod, string>> = {
  cod: "pp_system_default",
  vietqr: "pp_vietqr_vietqr",
  card: CARD_PROVIDER,
}
