import type { Column } from "./column"
import type { Doc } from "./document"
import { toPoints } from "./points"

/** A sheet of A4 in millimetres. */
export const A4 = { width: 210, height: 297 }

/** Begins a sheet; its column has `inset` millimetres of white on each side. */
export function newA4(doc: Doc, inset: number): Column {
  doc.addPage({ size: [toPoints(A4.width), toPoints(A4.height)], margin: 0 })
  return { doc, x: inset, y: inset, width: A4.width - 2 * inset }
}
