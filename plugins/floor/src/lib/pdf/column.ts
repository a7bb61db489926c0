import { type Doc, FONTS } from "./document"
import { fitLines } from "./fit-lines"
import { toPoints } from "./points"

const LEADING = 1.25

/** A strip of a page that is written from above: `x`, `width` and `y`, where the next line begins, in millimetres. */
export type Column = { doc: Doc; x: number; y: number; width: number }
/** `size` in points; what needs more than `lines` ends in an ellipsis. */
export type Style = { size: number; bold?: boolean; lines?: number; align?: "left" | "right" }

/** Writes `text` below what the column holds. */
export function write(column: Column, text: string, style: Style): void {
  const { doc, x, width } = column
  const { size, bold = false, lines = 1, align = "left" } = style
  doc.font(bold ? FONTS.bold : FONTS.regular, size)
  const room = toPoints(width)
  const broken = fitLines(text, lines, (line) => doc.widthOfString(line) <= room)
  for (const line of broken) {
    const left = toPoints(x) + (align === "right" ? room - doc.widthOfString(line) : 0)
    doc.fillColor("black").text(line, left, toPoints(column.y), { lineBreak: false })
    column.y += (size * LEADING) / toPoints(1)
  }
}

/** Leaves room, in millimetres. */
export const skip = (column: Column, mm: number): void => {
  column.y += mm
}

/** Draws a line across the column. */
export function rule(column: Column): void {
  const { doc, x, width } = column
  const y = toPoints(column.y + 1)
  doc
    .moveTo(toPoints(x), y)
    .lineTo(toPoints(x + width), y)
    .lineWidth(0.6)
    .stroke("black")
  column.y += 2
}
