import { takeFile } from "@/features/casework/take-file"
import { casePath } from "@/features/department-cases/case-filter"
import { requireOfficer } from "@/features/department-session/session"

type Props = { params: Promise<{ id: string }> }

/** The paper by which an authority asks. */
export async function POST(request: Request, { params }: Props): Promise<Response> {
  const { id } = await params
  const back = casePath({ kind: "authority_request", id })
  const { token } = await requireOfficer(back)
  const path = `/department/authority-requests/${encodeURIComponent(id)}/files`
  return takeFile(request, { path, token }, back)
}
