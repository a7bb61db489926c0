import { setImmediate } from "node:timers/promises"
import type { Writable } from "node:stream"
import { finished } from "node:stream/promises"
import { FONTS, newDocument } from "@san-ocop/floor/lib/pdf/document"
import { toPoints } from "@san-ocop/floor/lib/pdf/points"
import type { LabelLayout } from "@san-ocop/kit/http/labels"
import { designLabel, drawLabel } from "./draw-label"
import type { LabelFacts } from "./label-words"
import { GEOMETRY, placeOf } from "./layouts"

export type LabelFile = {
  layout: LabelLayout
  facts: LabelFacts
  quantity: number
  /** What the label at `index`, from 0, carries. */
  codeOf(index: number): { address: string; serial: string | null }
  made_at: Date
}

/** So many labels are drawn before others get their turn: some twenty milliseconds. */
const AT_A_TIME = 8

/**
 * Writes a PDF of labels into `out`, page after page as `out` takes it, so that memory does not grow with their number.
 * `tell` hears how many are in it. Stops quietly when nobody reads any more; answers whether the file is whole.
 */
export async function writeLabels(
  { layout, facts, quantity, codeOf, made_at }: LabelFile,
  out: Writable,
  tell: (written: number) => Promise<void> = () => Promise.resolve(),
): Promise<boolean> {
  const geometry = GEOMETRY[layout]
  const doc = newDocument({ title: `Tem ${facts.product_name}, lô ${facts.lot_number}`, made_at })
  doc.pipe(out)
  const serials = codeOf(0).serial !== null
  const design = designLabel(doc, { geometry, fonts: FONTS, facts, serials })
  const size: [number, number] = [toPoints(geometry.page.width), toPoints(geometry.page.height)]
  for (let index = 0; index < quantity; index++) {
    if (index % AT_A_TIME === 0) await setImmediate()
    const place = placeOf(geometry, index)
    if (place.opensPage) {
      await tell(index)
      await drained(out)
      if (out.destroyed) return false
      doc.addPage({ size, margin: 0 })
    }
    drawLabel(doc, design, place, codeOf(index))
  }
  await tell(quantity)
  doc.end()
  return finished(out).then(
    () => true,
    () => false,
  )
}

/** Until `out` takes more, or nobody reads it any more. */
const drained = (out: Writable): Promise<void> =>
  new Promise((resolve) => {
    if (!out.writableNeedDrain || out.destroyed) return resolve()
    const over = () => {
      out.off("drain", over).off("close", over)
      resolve()
    }
    out.on("drain", over).on("close", over)
  })
