import type { Doc } from "@san-ocop/floor/lib/pdf/document"
import { drawCode } from "@san-ocop/floor/lib/pdf/draw-code"
import { fitLines } from "@san-ocop/floor/lib/pdf/fit-lines"
import { toPoints } from "@san-ocop/floor/lib/pdf/points"
import { QR_MM } from "@san-ocop/floor/lib/pdf/qr-path"
import { drawOnce, type Form, placeForm } from "./form"
import { type LabelFacts, labelWords, serialWords } from "./label-words"
import type { Geometry } from "./layouts"

type Line = { text: string; bold: boolean }
type Point = { x: number; y: number }
type Fonts = { regular: string; bold: string }

const LEADING = 1.2
/** Between the code's own white border and the words. */
const GAP_MM = 0.4
/** White above and below the words, together. */
const MARGINS_MM = 1
const STEP = 0.1
/** No letters and digits are wider. */
const WIDEST_SERIAL = "W".repeat(16)

/** What is drawn on every label of a file, measured once: lines that fit beside the code, and how large they are. */
type LabelDesign = {
  geometry: Geometry
  fonts: Fonts
  letters: number
  lines: Line[]
  serialInOne: boolean
  /** The lines, drawn once: thousands of labels only refer to them. */
  words?: Form
}

/** The largest letters, of those that the layout would have, with which all lines have room above one another. */
export function designLabel(
  doc: Doc,
  { geometry, fonts, facts, serials }: { geometry: Geometry; fonts: Fonts; facts: LabelFacts; serials: boolean },
): LabelDesign {
  const width = toPoints(geometry.label.width - 2 * geometry.inset - QR_MM - GAP_MM)
  const height = toPoints(geometry.label.height - MARGINS_MM)
  const words = labelWords(facts, geometry.makerLines)
  for (let letters = geometry.letters; ; letters -= STEP) {
    const fits = (bold: boolean) => (line: string) =>
      doc.font(bold ? fonts.bold : fonts.regular, letters).widthOfString(line) <= width
    const lines = words.flatMap(({ text, bold, lines: most }) =>
      fitLines(text, most, fits(bold)).map((line) => ({ text: line, bold })),
    )
    const serialInOne = fits(false)(serialWords(WIDEST_SERIAL))
    const count = lines.length + (serials ? (serialInOne ? 1 : 2) : 0)
    if (count * letters * LEADING <= height) return { geometry, fonts, letters, lines, serialInOne }
  }
}

/** Draws one label with its corner at `x` and `y` millimetres from the page's upper left. */
export function drawLabel(
  doc: Doc,
  design: LabelDesign,
  place: { x: number; y: number },
  code: { address: string; serial: string | null },
): void {
  const { geometry, fonts, letters, lines, serialInOne } = design
  const corner = { x: toPoints(place.x), y: toPoints(place.y) }
  const top = toPoints((geometry.label.height - QR_MM) / 2)
  drawCode(doc, { x: corner.x + toPoints(geometry.inset), y: corner.y + top }, code.address, QR_MM)
  const serial = code.serial === null ? [] : serialLines(code.serial, serialInOne)
  const x = toPoints(geometry.inset + QR_MM + GAP_MM)
  const y = toPoints(geometry.label.height / 2) - ((lines.length + serial.length) * letters * LEADING) / 2
  design.words ??= drawOnce(doc, () => drawLines(doc, { fonts, letters }, lines, { x, y }))
  placeForm(doc, design.words, corner)
  const below = { x: corner.x + x, y: corner.y + y + lines.length * letters * LEADING }
  drawLines(doc, { fonts, letters }, serial, below)
}

function drawLines(
  doc: Doc,
  { fonts, letters }: Pick<LabelDesign, "fonts" | "letters">,
  lines: Line[],
  at: Point,
): void {
  lines.forEach(({ text, bold }, index) => {
    doc.font(bold ? fonts.bold : fonts.regular, letters)
    doc.text(text, at.x, at.y + index * letters * LEADING, { lineBreak: false })
  })
}

/** The serial for who cannot scan, in fours. */
function serialLines(serial: string, inOne: boolean): Line[] {
  const words = serialWords(serial)
  return (inOne ? [words] : [words.slice(0, 9), words.slice(10)]).map((text) => ({ text, bold: false }))
}
