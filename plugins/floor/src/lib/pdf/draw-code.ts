import type { Doc } from "./document"
import { toPoints } from "./points"
import { QR_MODULES, qrPath, QUIET_ZONE } from "./qr-path"

/** Draws a QR code with its quiet zone, its corner at these points of the page, `mm` wide. @throws Error when the text is too long */
export function drawCode(doc: Doc, { x, y }: { x: number; y: number }, text: string, mm: number): void {
  const side = toPoints(mm) / (QR_MODULES + 2 * QUIET_ZONE)
  doc.save()
  doc.transform(side, 0, 0, side, x + QUIET_ZONE * side, y + QUIET_ZONE * side)
  doc.fillColor("black").addContent(qrPath(text))
  doc.restore()
}
