import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { fold } from "@san-ocop/kit/fold"
import type { CommuneList } from "@san-ocop/kit/http/geography"
import { CACHE_PUBLIC_READ } from "../../../../lib/cache-control"
import { provinceOrRefuse } from "../../../../lib/geography/assert-commune-in-province"
import { readGeography } from "../../../../lib/geography/read-geography"
import type { CommuneQuery } from "../validators"

export const GET = async (req: MedusaRequest<unknown, CommuneQuery>, res: MedusaResponse<CommuneList>) => {
  const { province_code, q } = req.validatedQuery
  const index = await readGeography(req.scope)
  const province = provinceOrRefuse(index, province_code, "province_code")
  const communes = index.communesOf.get(province.code) ?? []
  const wanted = fold(q ?? "")
  res.setHeader("Cache-Control", CACHE_PUBLIC_READ)
  res.json({ communes: communes.filter((commune) => fold(commune.full_name).includes(wanted)) })
}
