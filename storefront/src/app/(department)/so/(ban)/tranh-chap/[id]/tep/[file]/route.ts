import { disputePath } from "@/features/department-disputes/disputes-path"
import { requireOfficer } from "@/features/department-session/session"
import { passFileOn } from "@/shared/medusa/pass-file-on"

type Props = { params: Promise<{ id: string; file: string }> }

/** One piece of evidence, to be saved. */
export async function GET(_request: Request, { params }: Props): Promise<Response> {
  const { id, file } = await params
  const { token } = await requireOfficer(disputePath(id))
  return passFileOn(`/department/disputes/${encodeURIComponent(id)}/files/${encodeURIComponent(file)}`, token)
}
