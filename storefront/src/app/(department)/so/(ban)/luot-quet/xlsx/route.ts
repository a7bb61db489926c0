import { deskPath } from "@/features/department-session/desk-path"
import { requireOfficer } from "@/features/department-session/session"
import { oneParam, provinceParam } from "@/shared/forms/search-params"
import { passFileOn } from "@/shared/medusa/pass-file-on"

/** What the checks of each lot in a period come to, as an XLSX file. */
export async function GET(request: Request): Promise<Response> {
  const params = Object.fromEntries(new URL(request.url).searchParams)
  const asked = { tu: oneParam(params, "tu"), den: oneParam(params, "den") }
  const province = provinceParam(params)
  const session = await requireOfficer(deskPath("/luot-quet", { ...asked, tinh: province }))
  const query = { from: asked.tu, to: asked.den, province_code: province }
  return passFileOn("/department/scans/export", session.token, { query })
}
