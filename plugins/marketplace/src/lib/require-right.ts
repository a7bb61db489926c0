import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { refuse } from "@san-ocop/floor/lib/problem"
import { roleHas, type SellerRight } from "./sellers/role-rights"
import type { SellerRequest } from "./seller-request"

/** Lets only members pass whose role in the active seller has `right`. @throws Refusal forbidden */
export const requireRight =
  (right: SellerRight) =>
  (req: MedusaRequest, _res: MedusaResponse, next: MedusaNextFunction): void => {
    if (!roleHas((req as SellerRequest).seller.role, right)) {
      refuse("forbidden", "Vai trò của quý vị trong gian hàng không dùng được mục này.", { code: "role_may_not" })
    }
    next()
  }
