import { requireStall } from "@/features/seller-session/session"
import { stallPath } from "@/features/seller-session/stall-path"
import { passFileOn } from "@/shared/medusa/pass-file-on"

type Props = { params: Promise<{ stall: string; dispute: string; file: string }> }

/** One piece of evidence, to be saved. */
export async function GET(_request: Request, { params }: Props): Promise<Response> {
  const { stall: slug, dispute: id, file } = await params
  const { token, stall } = await requireStall(slug, stallPath(slug, `/tranh-chap/${id}`))
  return passFileOn(`/seller/${stall.id}/disputes/${encodeURIComponent(id)}/files/${encodeURIComponent(file)}`, token)
}
