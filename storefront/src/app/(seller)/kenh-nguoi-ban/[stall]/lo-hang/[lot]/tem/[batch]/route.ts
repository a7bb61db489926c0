import { requireStall } from "@/features/seller-session/session"
import { stallPath } from "@/features/seller-session/stall-path"
import { streamOn } from "@/shared/medusa/stream-on"

type Props = { params: Promise<{ stall: string; lot: string; batch: string }> }

/** The labels of one batch as a PDF, to be saved. */
export async function GET(request: Request, { params }: Props): Promise<Response> {
  const { stall: slug, lot, batch } = await params
  const { token, stall } = await requireStall(slug, stallPath(slug, `/lo-hang/${encodeURIComponent(lot)}/tem`))
  const [one, its] = [encodeURIComponent(lot), encodeURIComponent(batch)]
  return streamOn(`/seller/${stall.id}/lots/${one}/label-batches/${its}/file`, token, request.signal)
}
