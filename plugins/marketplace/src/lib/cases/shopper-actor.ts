import type { MedusaRequest } from "@medusajs/framework/http"
import type { Actor } from "@san-ocop/floor/lib/actor"
import { clientAddress } from "@san-ocop/floor/lib/client-address"

/** A shopper without an account, who has shown code and phone number. */
export const shopperActor = (req: MedusaRequest): Actor => ({
  type: "customer",
  id: "guest",
  name: "Khách mua hàng",
  province_code: null,
  ip: clientAddress(req) || null,
})

/** Somebody who reports: nothing about him is kept but what he wrote himself. */
export const REPORTER: Actor = { type: "customer", id: "guest", name: "Người phản ánh", province_code: null }
