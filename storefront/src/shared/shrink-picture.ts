"use client"

/** How small a photo is made: its longest side in pixels, and from how many bytes on it is made smaller at all. */
export type PictureSize = { longestSide: number; smallEnoughBytes: number }

/** For looking at. */
export const GOODS_PICTURE: PictureSize = { longestSide: 1600, smallEnoughBytes: 600 * 1024 }
/** For reading: the small print of a photographed paper stays legible. */
export const PAPER_PICTURE: PictureSize = { longestSide: 2400, smallEnoughBytes: 1200 * 1024 }

/**
 * A photo of a phone camera made small enough for a slow network: JPEG, turned the right way up. The file itself where it is
 * small already, or where the browser cannot read it: the backend then says what is wrong with it.
 */
export async function shrinkPicture(file: File, { longestSide, smallEnoughBytes }: PictureSize): Promise<Blob> {
  const sendable = file.type === "image/jpeg" || file.type === "image/png" || file.type === "image/webp"
  if (sendable && file.size <= smallEnoughBytes) return file
  const bitmap = await createImageBitmap(file).catch(() => null)
  if (!bitmap) return file
  const scale = Math.min(1, longestSide / Math.max(bitmap.width, bitmap.height))
  const canvas = document.createElement("canvas")
  canvas.width = Math.round(bitmap.width * scale)
  canvas.height = Math.round(bitmap.height * scale)
  const drawing = canvas.getContext("2d")
  if (!drawing) return file
  // JPEG has no see-through: a cut-out product stands on white, not on black.
  drawing.fillStyle = "#ffffff"
  drawing.fillRect(0, 0, canvas.width, canvas.height)
  drawing.drawImage(bitmap, 0, 0, canvas.width, canvas.height)
  bitmap.close()
  const small = await new Promise<Blob | null>((resolve) => {
    canvas.toBlob(resolve, "image/jpeg", 0.85)
  })
  return small ?? file
}
