import { createHash } from "node:crypto"
import { existsSync } from "node:fs"
import { mkdir, rename, writeFile } from "node:fs/promises"
import { join } from "node:path"
import sharp from "sharp"

const FOLDER = "pictures"
// More effort takes twice the time for pictures that are hardly smaller.
const ENCODING = { quality: 82, effort: 2 }

/** Where Medusa's local file provider keeps what it serves under `/static`. */
const staticFolder = (): string => process.env.UPLOAD_DIR ?? join(process.cwd(), "static")

/**
 * Renders a drawing once, as WebP in its own size and 400 wide beside it ("-400"). A file is named after what it shows, so a second
 * run finds it.
 * @returns the address of the large one on the backend, "/static/pictures/…webp"
 */
export async function renderPicture(name: string, svg: string): Promise<string> {
  const digest = createHash("sha256").update(svg).digest("hex").slice(0, 10)
  const stem = `${name.slice(0, 60)}-${digest}`
  const folder = join(staticFolder(), FOLDER)
  const files = [join(folder, `${stem}.webp`), join(folder, `${stem}-400.webp`)] as const
  if (!files.every((file) => existsSync(file))) {
    await mkdir(folder, { recursive: true })
    const { data, info } = await sharp(Buffer.from(svg)).removeAlpha().raw().toBuffer({ resolveWithObject: true })
    const { width, height, channels } = info
    const raster = () => sharp(data, { raw: { width, height, channels } })
    await write(files[0], await raster().webp(ENCODING).toBuffer())
    await write(files[1], await raster().resize({ width: 400 }).webp(ENCODING).toBuffer())
  }
  return `/static/${FOLDER}/${stem}.webp`
}

/** Whole or not at all: a killed run leaves no half picture under a name that looks finished. */
async function write(file: string, data: Buffer): Promise<void> {
  const draft = `${file}.${process.pid}.tmp`
  await writeFile(draft, data)
  await rename(draft, file)
}
