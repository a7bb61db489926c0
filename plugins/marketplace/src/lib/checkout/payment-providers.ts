import type { PaymentMethod } from "@san-ocop/kit/http/checkout"

/** Medusa's payment provider of each method. Cash on delivery: the system's, which authorises at once and moves no money. */
export const PAYMENT_PROVIDERS: Readonly<Record<PaymentMethod, string>> = {
  cod: "pp_system_default",
  vietqr: "pp_vietqr_vietqr",
}
