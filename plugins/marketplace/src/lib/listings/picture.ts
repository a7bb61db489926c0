import { refuse } from "@san-ocop/floor/lib/problem"
import { differenceHash, type PictureHash } from "@san-ocop/kit/picture-hash"
import sharp from "sharp"

/** What a phone's photograph may weigh. */
export const MAX_PICTURE_BYTES = 5 * 1024 * 1024
const MAX_SIDE = 1600
// Beyond this a small file unpacks to more memory than a server should give one upload.
const MAX_PIXELS = 50_000_000

const startsWith = (bytes: Buffer, signature: number[], at = 0): boolean =>
  signature.every((byte, i) => bytes[at + i] === byte)

const ascii = (text: string): number[] => [...Buffer.from(text, "latin1")]

/** What the bytes say they are, whatever the request called them. Null for anything but JPEG, PNG and WebP. */
export function pictureKind(bytes: Buffer): "jpeg" | "png" | "webp" | null {
  if (startsWith(bytes, [0xff, 0xd8, 0xff])) return "jpeg"
  if (startsWith(bytes, [0x89, ...ascii("PNG\r\n"), 0x1a, 0x0a])) return "png"
  return startsWith(bytes, ascii("RIFF")) && startsWith(bytes, ascii("WEBP"), 8) ? "webp" : null
}

const unreadable = (): never =>
  refuse("invalid_data", "Không đọc được ảnh này. Mời bà con chọn ảnh JPG, PNG hoặc WebP khác.", {
    field: "picture",
    code: "picture_unreadable",
  })

/**
 * Draws the picture anew as WebP, upright, at most 1600 pixels a side. What a camera writes beside the picture (place, time,
 * device) and whatever else hides in the file is left behind.
 * @throws Refusal invalid_data when the bytes are no picture
 */
export async function cleanPicture(bytes: Buffer): Promise<Buffer> {
  if (pictureKind(bytes) === null) return unreadable()
  try {
    return await sharp(bytes, { limitInputPixels: MAX_PIXELS })
      .rotate()
      .resize({ width: MAX_SIDE, height: MAX_SIDE, fit: "inside", withoutEnlargement: true })
      .webp({ quality: 82 })
      .toBuffer()
  } catch {
    // sharp tells broken files apart by text only; to the person they are all one picture that cannot be read.
    return unreadable()
  }
}

/** How a picture looks, to find it again at another seller's; null where it shows next to nothing. */
export async function hashPicture(picture: Buffer): Promise<PictureHash | null> {
  const grey = await sharp(picture).greyscale().resize(9, 8, { fit: "fill" }).raw().toBuffer()
  return differenceHash(grey)
}
