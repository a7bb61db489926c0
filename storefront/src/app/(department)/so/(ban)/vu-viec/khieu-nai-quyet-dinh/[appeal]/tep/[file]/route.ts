import { deskPath } from "@/features/department-session/desk-path"
import { requireOfficer } from "@/features/department-session/session"
import { passFileOn } from "@/shared/medusa/pass-file-on"

type Props = { params: Promise<{ appeal: string; file: string }> }

/** One file of an appeal, to be saved. */
export async function GET(_request: Request, { params }: Props): Promise<Response> {
  const { appeal, file } = await params
  const { token } = await requireOfficer(deskPath("/vu-viec"))
  return passFileOn(`/department/case-appeals/${encodeURIComponent(appeal)}/files/${encodeURIComponent(file)}`, token)
}
