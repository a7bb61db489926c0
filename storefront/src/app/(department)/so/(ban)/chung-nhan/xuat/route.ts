import { asQuery, readCertificateFilter } from "@/features/department-certificates/certificate-filter"
import { deskPath } from "@/features/department-session/desk-path"
import { requireOfficer } from "@/features/department-session/session"
import { passFileOn } from "@/shared/medusa/pass-file-on"

/** The list of certificates as it is filtered, as an XLSX file. */
export async function GET(request: Request): Promise<Response> {
  const session = await requireOfficer(deskPath("/chung-nhan"))
  const filter = readCertificateFilter(Object.fromEntries(new URL(request.url).searchParams))
  return passFileOn("/department/certificates/export", session.token, { query: asQuery(filter) })
}
