import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { type Actor, mayDecide } from "@san-ocop/floor/lib/actor"
import { refuse } from "@san-ocop/floor/lib/problem"

/**
 * Turns away whoever may not write certificates before a file or a form of his is read at all. Which record he may write is for the
 * workflow. @throws Refusal forbidden
 */
export function requireCertifier(req: MedusaRequest, _res: MedusaResponse, next: MedusaNextFunction): void {
  const { actor } = req as MedusaRequest & { actor: Actor }
  if (!mayDecide(actor, "agriculture")) {
    const words = "Chỉ cán bộ ngành Nông nghiệp của tỉnh được ghi giấy chứng nhận."
    refuse("forbidden", words, { code: "role_may_not_decide" })
  }
  next()
}
