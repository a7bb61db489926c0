import { endsAsJpeg, endsAsPdf, endsAsPng, endsAsWebp } from "./whole-file"

/** The kinds of papers that are taken in. */
export type PaperMime = "application/pdf" | "image/jpeg" | "image/png" | "image/webp"

type Kind = {
  mime: PaperMime
  extensions: readonly string[]
  starts(bytes: Buffer): boolean
  isWhole(bytes: Buffer): boolean
}

const at = (bytes: Buffer, offset: number, signature: string): boolean =>
  bytes.subarray(offset, offset + signature.length).equals(Buffer.from(signature, "latin1"))

const KINDS: readonly Kind[] = [
  {
    mime: "application/pdf",
    extensions: ["pdf"],
    starts: (bytes) => /^%PDF-[12]\.\d/.test(bytes.subarray(0, 8).toString("latin1")),
    isWhole: endsAsPdf,
  },
  {
    mime: "image/jpeg",
    extensions: ["jpg", "jpeg", "jpe", "jfif"],
    starts: (bytes) => at(bytes, 0, "\xff\xd8\xff"),
    isWhole: endsAsJpeg,
  },
  {
    mime: "image/png",
    extensions: ["png"],
    starts: (bytes) => at(bytes, 0, "\x89PNG\r\n\x1a\n"),
    isWhole: endsAsPng,
  },
  {
    mime: "image/webp",
    extensions: ["webp"],
    starts: (bytes) => at(bytes, 0, "RIFF") && at(bytes, 8, "WEBP"),
    isWhole: endsAsWebp,
  },
]

export type Sniffed = { mime: PaperMime; extensions: readonly string[]; whole: boolean }

/**
 * What the bytes are, whatever the request called them; null for anything but a paper that we take. `whole` is false for
 * a file that was cut off, or that carries another file behind its end.
 */
export function sniff(bytes: Buffer): Sniffed | null {
  const kind = KINDS.find(({ starts }) => starts(bytes))
  return kind ? { mime: kind.mime, extensions: kind.extensions, whole: kind.isWhole(bytes) } : null
}
