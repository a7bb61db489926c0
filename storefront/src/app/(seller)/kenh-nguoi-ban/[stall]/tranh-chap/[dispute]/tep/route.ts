import { takeFile } from "@/features/casework/take-file"
import { requireStall } from "@/features/seller-session/session"
import { stallPath } from "@/features/seller-session/stall-path"

type Props = { params: Promise<{ stall: string; dispute: string }> }

/** Evidence from the stall. */
export async function POST(request: Request, { params }: Props): Promise<Response> {
  const { stall: slug, dispute } = await params
  const back = stallPath(slug, `/tranh-chap/${dispute}`)
  const { token, stall } = await requireStall(slug, back)
  const path = `/seller/${stall.id}/disputes/${encodeURIComponent(dispute)}/files`
  return takeFile(request, { path, token }, back)
}
