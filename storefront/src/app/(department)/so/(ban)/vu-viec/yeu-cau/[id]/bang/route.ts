import { casePath } from "@/features/department-cases/case-filter"
import { requireOfficer } from "@/features/department-session/session"
import { passFileOn } from "@/shared/medusa/pass-file-on"
import { isOwnPage } from "@/shared/own-page"

type Props = { params: Promise<{ id: string }> }

/** Hands the seller's information over as an XLSX file. By POST, since each time is recorded: no browser fetches it ahead. */
export async function POST(request: Request, { params }: Props): Promise<Response> {
  const { id } = await params
  const { token } = await requireOfficer(casePath({ kind: "authority_request", id }))
  if (!isOwnPage(request)) return new Response(null, { status: 400 })
  const path = `/department/authority-requests/${encodeURIComponent(id)}/hand-over`
  return passFileOn(path, token, { json: { form: "sheet" } })
}
