import { casePath } from "@/features/department-cases/case-filter"
import { requireOfficer } from "@/features/department-session/session"
import { passFileOn } from "@/shared/medusa/pass-file-on"

type Props = { params: Promise<{ id: string; file: string }> }

/** One file of a case, to be saved. */
export async function GET(_request: Request, { params }: Props): Promise<Response> {
  const { id, file } = await params
  const { token } = await requireOfficer(casePath({ kind: "authority_request", id }))
  return passFileOn(`/department/authority-requests/${encodeURIComponent(id)}/files/${encodeURIComponent(file)}`, token)
}
