import type { LotLabels } from "@san-ocop/kit/http/labels"
import { stallRead, stallUnlessExpired } from "@/features/seller-session/session"

type Props = { params: Promise<{ stall: string; lot: string; batch: string }> }

/** How many labels of a batch's file are written: `{ written }`. */
export async function GET(_request: Request, { params }: Props): Promise<Response> {
  const { stall: slug, lot, batch: id } = await params
  const session = await stallUnlessExpired(slug)
  if (!session) return Response.json(null, { status: 401 })
  const { batches } = await stallRead<LotLabels>(session, `/lots/${encodeURIComponent(lot)}/label-batches`)
  const batch = batches.find((one) => one.id === id)
  return batch
    ? Response.json({ written: batch.written }, { headers: { "cache-control": "private, no-store" } })
    : Response.json(null, { status: 404 })
}
