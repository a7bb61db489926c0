import { takeFile } from "@/features/casework/take-file"
import { requireStall } from "@/features/seller-session/session"
import { stallPath } from "@/features/seller-session/stall-path"

type Props = { params: Promise<{ stall: string; recall: string }> }

/** Evidence for what the stall drafted. */
export async function POST(request: Request, { params }: Props): Promise<Response> {
  const { stall: slug, recall } = await params
  const id = encodeURIComponent(recall)
  const back = stallPath(slug, `/thu-hoi/${id}`)
  const { token, stall } = await requireStall(slug, back)
  return takeFile(request, { path: `/seller/${stall.id}/recalls/${id}/files`, token }, back)
}
