"use client"

const LONGEST_SIDE = 1600
const SMALL_ENOUGH_BYTES = 600 * 1024

/**
 * A photo of a phone camera made small enough for a slow network: at most 1,600 px, JPEG, turned the right way up. The file
 * itself where it is small already, or where the browser cannot read it: the backend then says what is wrong with it.
 */
export async function shrinkPicture(file: File): Promise<Blob> {
  const sendable = file.type === "image/jpeg" || file.type === "image/png" || file.type === "image/webp"
  if (sendable && file.size <= SMALL_ENOUGH_BYTES) return file
  const bitmap = await createImageBitmap(file).catch(() => null)
  if (!bitmap) return file
  const scale = Math.min(1, LONGEST_SIDE / Math.max(bitmap.width, bitmap.height))
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
