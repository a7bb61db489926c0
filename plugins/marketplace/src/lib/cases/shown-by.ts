import type { MedusaRequest } from "@medusajs/framework/http"
import { parseLookupCode } from "@san-ocop/kit/lookup-code"

/** What somebody shows to see a case about an order: the phone number in it, and codes of orders that he knows. */
export type Shown = { phone: string; orders: string[] }

// As many as the storefront keeps on one device.
const MOST = 10

/** It, with the code in the path and those of header `x-order-codes`, parted by commas. What is no code is passed over. */
export function shownBy(req: MedusaRequest, phone: string): Shown {
  const sent = req.headers["x-order-codes"]
  const typed = [req.params.code ?? "", ...(typeof sent === "string" ? sent.split(",", MOST) : [])]
  return { phone, orders: typed.flatMap((one) => parseLookupCode(one) ?? []) }
}
