import { readStampFilter, stampQuery, stampsPath } from "@/features/department-labels/stamp-filter"
import { requireOfficer } from "@/features/department-session/session"
import { passFileOn } from "@/shared/medusa/pass-file-on"

/** The stamp register as it is filtered, as an XLSX file. */
export async function GET(request: Request): Promise<Response> {
  const filter = readStampFilter(Object.fromEntries(new URL(request.url).searchParams))
  const session = await requireOfficer(stampsPath(filter))
  return passFileOn("/department/label-batches/export", session.token, { query: stampQuery(filter) })
}
