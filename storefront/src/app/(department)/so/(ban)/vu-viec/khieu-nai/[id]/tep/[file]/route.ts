import { casePath } from "@/features/department-cases/case-filter"
import { requireOfficer } from "@/features/department-session/session"
import { passFileOn } from "@/shared/medusa/pass-file-on"

type Props = { params: Promise<{ id: string; file: string }> }

/** One file of a case, to be saved. */
export async function GET(_request: Request, { params }: Props): Promise<Response> {
  const { id, file } = await params
  const { token } = await requireOfficer(casePath({ kind: "complaint", id }))
  return passFileOn(`/department/complaints/${encodeURIComponent(id)}/files/${encodeURIComponent(file)}`, token)
}
