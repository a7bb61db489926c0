import { appealPath } from "@/features/department-moderation/paths"
import { requireOfficer } from "@/features/department-session/session"
import { passFileOn } from "@/shared/medusa/pass-file-on"

type Props = { params: Promise<{ id: string; file: string }> }

/** One file of an appeal about a listing, to be saved. */
export async function GET(_request: Request, { params }: Props): Promise<Response> {
  const { id, file } = await params
  const { token } = await requireOfficer(appealPath(id))
  return passFileOn(`/department/listing-appeals/${encodeURIComponent(id)}/files/${encodeURIComponent(file)}`, token)
}
