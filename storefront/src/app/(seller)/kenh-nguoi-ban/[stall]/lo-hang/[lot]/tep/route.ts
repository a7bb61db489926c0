import { takeFile } from "@/features/casework/take-file"
import { lotPath } from "@/features/seller-lots/lot-path"
import { requireStall } from "@/features/seller-session/session"

type Props = { params: Promise<{ stall: string; lot: string }> }

/** Evidence for a lot. */
export async function POST(request: Request, { params }: Props): Promise<Response> {
  const { stall: slug, lot } = await params
  const back = lotPath(slug, lot)
  const { token, stall } = await requireStall(slug, back)
  return takeFile(request, { path: `/seller/${stall.id}/lots/${encodeURIComponent(lot)}/files`, token }, back)
}
