import { casesPath, readCaseFilter } from "@/features/department-cases/case-filter"
import { requireOfficer } from "@/features/department-session/session"
import { passFileOn } from "@/shared/medusa/pass-file-on"
import { withQuery } from "@/shared/medusa/query"

/** The list with its filters as an XLSX file. */
export async function GET(request: Request): Promise<Response> {
  const filter = readCaseFilter(Object.fromEntries(new URL(request.url).searchParams))
  const { token } = await requireOfficer(casesPath(filter))
  const { kind, show, q, province } = filter
  return passFileOn(withQuery("/department/cases/sheet", { kind, show, q, province_code: province }), token)
}
