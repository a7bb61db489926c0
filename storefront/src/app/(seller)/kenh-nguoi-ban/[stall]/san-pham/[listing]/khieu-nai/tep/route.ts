import { takeFile } from "@/features/casework/take-file"
import { requireStall } from "@/features/seller-session/session"
import { stallPath } from "@/features/seller-session/stall-path"

type Props = { params: Promise<{ stall: string; listing: string }> }

/** A picture or a paper with the appeal against what was decided on a listing. */
export async function POST(request: Request, { params }: Props): Promise<Response> {
  const { stall: slug, listing } = await params
  const id = encodeURIComponent(listing)
  const back = stallPath(slug, `/san-pham/${id}`)
  const { token, stall } = await requireStall(slug, back)
  return takeFile(request, { path: `/seller/${stall.id}/listings/${id}/appeal/files`, token }, back)
}
