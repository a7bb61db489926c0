import { deskPath } from "@/features/department-session/desk-path"
import { requireOfficer } from "@/features/department-session/session"
import { oneParam, provinceParam } from "@/shared/forms/search-params"
import { passFileOn } from "@/shared/medusa/pass-file-on"

/** The numbers that officers wrote down, as an XLSX file. */
export async function GET(request: Request): Promise<Response> {
  const params = Object.fromEntries(new URL(request.url).searchParams)
  const [indicator, province] = [oneParam(params, "chi-tieu").slice(0, 60) || null, provinceParam(params)]
  const { token } = await requireOfficer(deskPath("/thong-ke/so-lieu", { "chi-tieu": indicator, tinh: province }))
  const query = { indicator, province_code: province }
  return passFileOn("/department/statistics/records/export", token, { query })
}
