import { requireOfficer } from "@/features/department-session/session"
import { filterQuery, readFilter, statisticsPath } from "@/features/department-statistics/statistics-filter"
import { passOn } from "@/shared/medusa/download"

/** The numbers that the address asks for, as a spreadsheet. */
export async function GET(request: Request): Promise<Response> {
  const filter = readFilter(Object.fromEntries(new URL(request.url).searchParams))
  const { token } = await requireOfficer(statisticsPath(filter))
  return passOn("/department/statistics/export", token, filterQuery(filter))
}
