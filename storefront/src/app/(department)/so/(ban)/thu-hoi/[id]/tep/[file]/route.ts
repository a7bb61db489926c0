import { recallPath } from "@/features/department-recalls/recall-path"
import { requireOfficer } from "@/features/department-session/session"
import { passFileOn } from "@/shared/medusa/pass-file-on"

type Props = { params: Promise<{ id: string; file: string }> }

/** One paper of a recall, to be saved. */
export async function GET(_request: Request, { params }: Props): Promise<Response> {
  const { id, file } = await params
  const { token } = await requireOfficer(recallPath(id))
  return passFileOn(`/department/recalls/${encodeURIComponent(id)}/files/${encodeURIComponent(file)}`, token)
}
