import { MedusaError } from "@medusajs/framework/utils"
import sharp from "sharp"

const KINDS = ["png", "webp"]
const MOST_BYTES = 2 * 1024 * 1024
const MOST_PIXELS = 16_000_000
/** Twice the height at which pages show it. */
const HEIGHT = 96

const wrong = (message: string): never => {
  throw new MedusaError(MedusaError.Types.INVALID_DATA, message)
}

/** Draws artwork anew as WebP, small as pages need it: whatever hides in the file is left behind. @throws MedusaError */
export async function cleanArtwork(bytes: Buffer): Promise<Buffer> {
  if (bytes.length > MOST_BYTES) return wrong("the artwork is larger than 2 MB")
  const image = sharp(bytes, { limitInputPixels: MOST_PIXELS })
  const { format } = await image.metadata().catch(() => ({ format: undefined }))
  if (!format || !KINDS.includes(format)) return wrong("artwork must be a PNG or WebP picture")
  return image.resize({ height: HEIGHT, withoutEnlargement: true }).webp({ lossless: true }).toBuffer()
}
