import { requireOfficer } from "@/features/department-session/session"
import { filterQuery, readFilter, statisticsPath } from "@/features/department-statistics/statistics-filter"
import { passFileOn } from "@/shared/medusa/pass-file-on"

/** The numbers that the address asks for, as a spreadsheet. */
export async function GET(request: Request): Promise<Response> {
  const filter = readFilter(Object.fromEntries(new URL(request.url).searchParams))
  const { token } = await requireOfficer(statisticsPath(filter))
  return passFileOn("/department/statistics/export", token, { query: filterQuery(filter) })
}
