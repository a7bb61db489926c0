import { deskPath } from "@/features/department-session/desk-path"
import { requireOfficer } from "@/features/department-session/session"
import { passFileOn } from "@/shared/medusa/pass-file-on"

type Props = { params: Promise<{ id: string; file: string }> }

/** One piece of evidence for a lot, to be saved. */
export async function GET(_request: Request, { params }: Props): Promise<Response> {
  const { id, file } = await params
  const lot = encodeURIComponent(id)
  const { token } = await requireOfficer(deskPath(`/lo-hang/${lot}`))
  return passFileOn(`/department/lots/${lot}/files/${encodeURIComponent(file)}`, token)
}
