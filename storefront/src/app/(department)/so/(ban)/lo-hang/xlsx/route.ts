import { lotsPath, readLotFilter, sheetQuery } from "@/features/department-lots/lot-filter"
import { requireOfficer } from "@/features/department-session/session"
import { passFileOn } from "@/shared/medusa/pass-file-on"

/** The list of lots, or of products without any, as it is filtered, as an XLSX file. */
export async function GET(request: Request): Promise<Response> {
  const filter = readLotFilter(Object.fromEntries(new URL(request.url).searchParams))
  const session = await requireOfficer(lotsPath(filter))
  const list = filter.tab === "without" ? "products-without-lots" : "lots"
  return passFileOn(`/department/${list}/export`, session.token, { query: sheetQuery(filter) })
}
