import { asQuery, readCertificateFilter } from "@/features/department-certificates/certificate-filter"
import { deskPath } from "@/features/department-session/desk-path"
import { requireOfficer } from "@/features/department-session/session"
import { passOn } from "@/shared/medusa/download"

/** The list of certificates as it is filtered, as an XLSX file. */
export async function GET(request: Request): Promise<Response> {
  const session = await requireOfficer(deskPath("/chung-nhan"))
  const filter = readCertificateFilter(Object.fromEntries(new URL(request.url).searchParams))
  return passOn("/department/certificates/export", session.token, asQuery(filter))
}
