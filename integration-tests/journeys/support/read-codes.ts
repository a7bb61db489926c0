import type { Page } from "@playwright/test"
import { findSymbols } from "../../support/labels/find-symbols"
import { readSymbol } from "../../support/labels/read-symbol"

/** What a reader finds in the QR codes that the screen shows now. */
export async function readCodes(page: Page, reader: Page): Promise<string[]> {
  const picture = (await page.screenshot()).toString("base64")
  const { width, height, dark } = await reader.evaluate(async (data) => {
    const bytes = Uint8Array.from(atob(data), (c) => c.charCodeAt(0))
    const image = await createImageBitmap(new Blob([bytes], { type: "image/png" }))
    const canvas = new OffscreenCanvas(image.width, image.height)
    const context = canvas.getContext("2d")
    if (!context) throw new Error("no canvas")
    context.drawImage(image, 0, 0)
    const pixels = context.getImageData(0, 0, image.width, image.height).data
    const rows = Array.from({ length: image.height }, (_, y) =>
      Array.from({ length: image.width }, (_unused, x) => {
        const at = 4 * (y * image.width + x)
        const light = (pixels[at] ?? 0) + (pixels[at + 1] ?? 0) + (pixels[at + 2] ?? 0)
        return light < 384 ? "1" : "0"
      }).join(""),
    )
    return { width: image.width, height: image.height, dark: rows }
  }, picture)
  return findSymbols({ width, height, isDark: (x, y) => dark[y]?.[x] === "1" }).map(readSymbol)
}
