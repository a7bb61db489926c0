import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"

/** Lets any page read what is public anyway. Without credentials: these answers are the same for everyone. */
export function publicCors(req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction): void {
  res.setHeader("Access-Control-Allow-Origin", "*")
  if (req.method !== "OPTIONS") return next()
  res.setHeader("Access-Control-Allow-Methods", "GET, HEAD")
  res.setHeader("Access-Control-Max-Age", "86400")
  res.status(204).end()
}
