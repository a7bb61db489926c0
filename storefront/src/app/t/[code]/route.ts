import type { NextRequest } from "next/server"
import { isLotOfOrder, readLot } from "@/features/trace/data/read-label"
import { scannerOf } from "@/features/trace/data/scanner"
import { tracePage } from "@/features/trace/html/frame"
import { knownLot } from "@/features/trace/html/known-lot"
import { yourLot } from "@/features/trace/html/your-lot"
import { refusedLabel, typedLabel } from "@/features/trace/html/refused-label"
import { translator } from "@/shared/i18n/translator"

/** GET /t/<lot code>: printed on packages, so a permanent contract. Plain HTML, no script: it answers on any phone that can scan. */
export async function GET(request: NextRequest, { params }: { params: Promise<{ code: string }> }): Promise<Response> {
  const { code } = await params
  const lot = await readLot(code, scannerOf(request))
  if (typeof lot === "string")
    return (lot === "unknown" && typedLabel([code])) || refusedLabel(lot, code, `/t/${encodeURIComponent(code)}`)
  const title = translator("trace")("title", { code: lot.code, product: lot.product.name })
  const order = request.nextUrl.searchParams.get("don")?.slice(0, 20)
  const isYours = order ? await isLotOfOrder(lot.code, order) : false
  return tracePage(200, title, knownLot(lot, null, isYours ? yourLot() : null))
}
