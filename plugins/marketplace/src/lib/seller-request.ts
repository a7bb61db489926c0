import type { MedusaRequest } from "@medusajs/framework/http"
import type { Actor } from "@san-ocop/floor/lib/actor"
import type { SellerRole, SellerStatus } from "@san-ocop/kit/http/seller"

/** The person as loaded for this request. */
export type MemberOnDuty = { id: string; name: string; phone: string; email: string | null }

/** The seller in the path, and the member's role in it, as loaded for this request. */
export type ActiveSeller = {
  id: string
  slug: string
  name: string
  status: SellerStatus
  province_code: string
  role: SellerRole
}

/** A request under `/seller`: `authenticateSeller` has set `member` and `actor`. */
export type MemberRequest<Body = unknown, Query = Record<string, unknown>> = MedusaRequest<Body, Query> & {
  member: MemberOnDuty
  actor: Actor
}

/** A request under `/seller/:seller_id`: `enterSeller` has set `seller` too, and narrowed `actor` to it. */
export type SellerRequest<Body = unknown, Query = Record<string, unknown>> = MemberRequest<Body, Query> & {
  seller: ActiveSeller
}
