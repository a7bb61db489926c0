import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { refuse } from "@san-ocop/floor/lib/problem"
import { badgeArtworkPicture } from "../../../../catalog/pages/badge-artwork"

export const AUTHENTICATE = false

export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const stars = /^[345]$/.test(req.params.stars ?? "") ? Number(req.params.stars) : 0
  const picture = await badgeArtworkPicture(stars)
  if (picture === null) return refuse("not_found", "Chưa có hình phù hiệu cho số sao này.")
  res.set({
    "content-type": "image/webp",
    "content-security-policy": "default-src 'none'; sandbox",
    "x-content-type-options": "nosniff",
    "cache-control": "public, max-age=3600",
  })
  res.end(picture)
}
