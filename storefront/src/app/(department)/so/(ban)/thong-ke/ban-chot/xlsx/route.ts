import { deskPath } from "@/features/department-session/desk-path"
import { requireOfficer } from "@/features/department-session/session"
import { provinceParam } from "@/shared/forms/search-params"
import { passFileOn } from "@/shared/medusa/pass-file-on"

/** The list of frozen reports, as an XLSX file. */
export async function GET(request: Request): Promise<Response> {
  const province = provinceParam(Object.fromEntries(new URL(request.url).searchParams))
  const { token } = await requireOfficer(deskPath("/thong-ke/ban-chot", { tinh: province }))
  return passFileOn("/department/statistics/snapshots/export", token, { query: { province_code: province } })
}
