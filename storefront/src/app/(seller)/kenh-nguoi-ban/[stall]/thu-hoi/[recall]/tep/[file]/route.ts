import { requireStall } from "@/features/seller-session/session"
import { stallPath } from "@/features/seller-session/stall-path"
import { passFileOn } from "@/shared/medusa/pass-file-on"

type Props = { params: Promise<{ stall: string; recall: string; file: string }> }

/** A paper that the stall put to its recall, to be saved. */
export async function GET(_request: Request, { params }: Props): Promise<Response> {
  const { stall: slug, recall, file } = await params
  const id = encodeURIComponent(recall)
  const { token, stall } = await requireStall(slug, stallPath(slug, `/thu-hoi/${id}`))
  return passFileOn(`/seller/${stall.id}/recalls/${id}/files/${encodeURIComponent(file)}`, token)
}
