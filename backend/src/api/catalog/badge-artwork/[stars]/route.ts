import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { refuse } from "@san-ocop/floor/lib/problem"
import { badgeArtworkPicture } from "../../../../catalog/pages/badge-artwork"

export const AUTHENTICATE = false

export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const stars = /^[345]$/.test(req.params.stars ?? "") ? Number(req.params.stars) : 0
  const picture = await badgeArtworkPicture(stars)
  if (picture === null) return refuse("not_found", "Chưa có hình phù hiệu cho số sao này.")
  res.setHeader("content-type", "image/webp")
  res.setHeader("content-security-policy", "default-src 'none'; sandbox")
  res.setHeader("x-content-type-options", "nosniff")
  res.setHeader("cache-control", "public, max-age=3600")
  res.end(picture)
}
