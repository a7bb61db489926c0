import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { OldPlaceList } from "@san-ocop/kit/http/geography"
import { CACHE_PUBLIC_READ } from "../../../../lib/cache-control"
import { provinceOrRefuse } from "../../../../lib/geography/assert-commune-in-province"
import { readGeography } from "../../../../lib/geography/read-geography"
import { searchOldPlaces } from "../../../../lib/geography/search-old-places"
import type { OldPlaceQuery } from "../validators"

export const GET = async (req: MedusaRequest<unknown, OldPlaceQuery>, res: MedusaResponse<OldPlaceList>) => {
  const { q, province_code } = req.validatedQuery
  const index = await readGeography(req.scope)
  if (province_code) provinceOrRefuse(index, province_code, "province_code")
  res.setHeader("Cache-Control", CACHE_PUBLIC_READ)
  res.json({ places: searchOldPlaces(index.oldCommunes, q, province_code) })
}
