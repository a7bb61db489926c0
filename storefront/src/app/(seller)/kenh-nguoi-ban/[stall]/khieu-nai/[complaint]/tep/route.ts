import { takeFile } from "@/features/casework/take-file"
import { requireStall } from "@/features/seller-session/session"
import { stallPath } from "@/features/seller-session/stall-path"

type Props = { params: Promise<{ stall: string; complaint: string }> }

/** A picture or a paper from the stall. */
export async function POST(request: Request, { params }: Props): Promise<Response> {
  const { stall: slug, complaint } = await params
  const back = stallPath(slug, `/khieu-nai/${complaint}`)
  const { token, stall } = await requireStall(slug, back)
  const path = `/seller/${stall.id}/complaints/${encodeURIComponent(complaint)}/files`
  return takeFile(request, { path, token }, back)
}
