import { takeFile } from "@/features/casework/take-file"
import { requireStall } from "@/features/seller-session/session"
import { stallPath } from "@/features/seller-session/stall-path"

type Props = { params: Promise<{ stall: string; measure: string }> }

/** A picture or a paper with the appeal against a measure. */
export async function POST(request: Request, { params }: Props): Promise<Response> {
  const { stall: slug, measure } = await params
  const back = stallPath(slug, "/bien-phap")
  const { token, stall } = await requireStall(slug, back)
  const path = `/seller/${stall.id}/measures/${encodeURIComponent(measure)}/files`
  return takeFile(request, { path, token }, back)
}
