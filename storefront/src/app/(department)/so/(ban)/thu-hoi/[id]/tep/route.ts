import { takeFile } from "@/features/casework/take-file"
import { recallPath } from "@/features/department-recalls/recall-path"
import { requireOfficer } from "@/features/department-session/session"

type Props = { params: Promise<{ id: string }> }

/** Evidence for a recall. */
export async function POST(request: Request, { params }: Props): Promise<Response> {
  const { id } = await params
  const back = recallPath(id)
  const { token } = await requireOfficer(back)
  return takeFile(request, { path: `/department/recalls/${encodeURIComponent(id)}/files`, token }, back)
}
