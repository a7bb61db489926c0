import type { NextRequest } from "next/server"
import { readItem } from "@/features/trace/data/read-label"
import { rememberScanner, scannerOf } from "@/features/trace/data/scanner"
import { forgetTold, toldPlace } from "@/features/trace/data/told-place"
import { tracePage } from "@/features/trace/html/frame"
import { knownItem } from "@/features/trace/html/known-item"
import { forgedLabel, refusedLabel, typedLabel } from "@/features/trace/html/refused-label"
import { translator } from "@/shared/i18n/translator"

type Params = { params: Promise<{ code: string; serial: string }> }

/** GET /t/<lot code>/<serial>: one labelled item. A serial that nobody issued is a 404 with a warning. */
export async function GET(request: NextRequest, { params }: Params): Promise<Response> {
  const { code, serial } = await params
  const told = toldPlace(request)
  const scanner = scannerOf(request)
  // Who comes back from saying where he is does not check the label once more.
  const item = await readItem(code, serial, { ...scanner, counts: scanner.counts && told === null })
  if (item === "forged") return forgedLabel(code, serial)
  if (typeof item === "string") {
    const typed = item === "unknown" ? typedLabel([code, serial]) : null
    if (typed) return typed
    return refusedLabel(item, `${code} / ${serial}`, `/t/${encodeURIComponent(code)}/${encodeURIComponent(serial)}`)
  }
  const title = translator("trace")("title", { code: item.code, product: item.product.name })
  const page = tracePage(200, title, knownItem(item, told), { asksPlace: told === null })
  return rememberScanner(told === null ? page : forgetTold(page, code, serial), item.item.device)
}
