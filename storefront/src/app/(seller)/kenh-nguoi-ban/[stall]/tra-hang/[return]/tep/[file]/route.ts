import { requireStall } from "@/features/seller-session/session"
import { stallPath } from "@/features/seller-session/stall-path"
import { passFileOn } from "@/shared/medusa/pass-file-on"

type Props = { params: Promise<{ stall: string; return: string; file: string }> }

/** One picture of a return, to be saved. */
export async function GET(_request: Request, { params }: Props): Promise<Response> {
  const { stall: slug, return: id, file } = await params
  const { token, stall } = await requireStall(slug, stallPath(slug, `/tra-hang/${id}`))
  return passFileOn(`/seller/${stall.id}/returns/${encodeURIComponent(id)}/files/${encodeURIComponent(file)}`, token)
}
