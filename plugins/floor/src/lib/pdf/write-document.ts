import type { Writable } from "node:stream"
import { finished } from "node:stream/promises"
import { type Doc, newDocument } from "./document"

type About = { title: string; made_at: Date; draw: (doc: Doc) => void }

/** Writes what `draw` draws as a PDF, straight to who reads it; quiet when nobody reads any more. */
export async function writeDocument(out: Writable, { draw, ...about }: About): Promise<void> {
  const doc = newDocument(about)
  doc.pipe(out)
  draw(doc)
  doc.end()
  await finished(out).catch(() => undefined)
}
