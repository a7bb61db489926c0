import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { ProvinceList } from "@san-ocop/kit/http/geography"
import { CACHE_PUBLIC_READ } from "../../../../lib/cache-control"
import { readGeography } from "../../../../lib/geography/read-geography"

export const GET = async (req: MedusaRequest, res: MedusaResponse<ProvinceList>) => {
  const { provinces } = await readGeography(req.scope)
  res.setHeader("Cache-Control", CACHE_PUBLIC_READ)
  res.json({ provinces: [...provinces] })
}
