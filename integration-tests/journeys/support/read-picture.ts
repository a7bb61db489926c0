import type { Page } from "@playwright/test"
import { readSymbol } from "../../support/labels/read-symbol"

/** The text of the one upright QR code that a PNG shows. */
export async function readPicture(reader: Page, png: Buffer): Promise<string> {
  const dark = await reader.evaluate(async (data) => {
    const bytes = Uint8Array.from(atob(data), (c) => c.charCodeAt(0))
    const image = await createImageBitmap(new Blob([bytes], { type: "image/png" }))
    const context = new OffscreenCanvas(image.width, image.height).getContext("2d")
    if (!context) throw new Error("no canvas")
    context.drawImage(image, 0, 0)
    const pixels = context.getImageData(0, 0, image.width, image.height).data
    return Array.from({ length: image.height }, (_, y) =>
      Array.from({ length: image.width }, (_unused, x) => (pixels[4 * (y * image.width + x)] ?? 255) < 128),
    )
  }, png.toString("base64"))
  const top = dark.findIndex((row) => row.includes(true))
  const first = dark[top] ?? []
  const [left, right] = [first.indexOf(true), first.lastIndexOf(true)]
  // The first row begins with an eye, seven modules wide.
  const size = Math.round(((right + 1 - left) * 7) / (first.indexOf(false, left) - left))
  const module = (right + 1 - left) / size
  const middle = (index: number) => Math.floor((index + 0.5) * module)
  return readSymbol(
    Array.from({ length: size }, (_, r) =>
      Array.from({ length: size }, (_unused, c) => dark[top + middle(r)]?.[left + middle(c)] ?? false),
    ),
  )
}
