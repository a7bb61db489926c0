import { deskPath } from "@/features/department-session/desk-path"
import { requireOfficer } from "@/features/department-session/session"
import { oneParam, provinceParam } from "@/shared/forms/search-params"
import { passFileOn } from "@/shared/medusa/pass-file-on"

/** The decisions that a search finds, as an XLSX file. */
export async function GET(request: Request): Promise<Response> {
  const session = await requireOfficer(deskPath("/chung-nhan/quyet-dinh"))
  const params = Object.fromEntries(new URL(request.url).searchParams)
  const q = oneParam(params, "q").slice(0, 100)
  const query = { q, province_code: provinceParam(params), import: oneParam(params, "tep").slice(0, 64) || null }
  return passFileOn("/department/recognition-decisions/export", session.token, { query })
}
