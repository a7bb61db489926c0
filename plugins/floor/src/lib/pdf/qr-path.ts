import QRCode from "qrcode"

/** Version 4, level M: 33 modules, and room for 90 characters of the alphanumeric kind. */
const SYMBOL = { version: 4, errorCorrectionLevel: "M" } as const
export const QR_MODULES = 33
/** White on each side, in modules, without which readers do not find the symbol (ISO/IEC 18004). */
export const QUIET_ZONE = 4
/** With its quiet zone. A module is 0.488 mm then, where GS1 asks for 0.396 at least. */
export const QR_MM = 20

/**
 * The black squares of a symbol as a PDF path in modules, from its upper left corner, down and to the right. Neighbours in a row are one rectangle.
 * @throws Error when the text is too long for the symbol
 */
export function qrPath(text: string): string {
  const { modules } = QRCode.create(text, SYMBOL)
  let path = ""
  for (let row = 0; row < QR_MODULES; row++) {
    for (let column = 0; column < QR_MODULES; column++) {
      if (!modules.get(row, column)) continue
      const from = column
      while (column + 1 < QR_MODULES && modules.get(row, column + 1)) column++
      path += `${from} ${row} ${column - from + 1} 1 re\n`
    }
  }
  return `${path}f`
}

/** Whether a label's small symbol holds the address. */
export function fitsLabel(address: string): boolean {
  try {
    QRCode.create(address, SYMBOL)
    return true
  } catch {
    return false
  }
}
