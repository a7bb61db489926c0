import { Unzip, UnzipInflate, UnzipPassThrough, type UnzipFile } from "fflate"
import { refuseSheet, type SheetLimits, unreadable } from "./refuse-sheet"

const MAX_ENTRIES = 500
const CHUNK = 64 * 1024

const bomb = (): never =>
  refuseSheet("Tệp giải nén ra quá lớn nên không nhận. Mời kiểm tra lại tệp.", "sheet_unpacks_too_large")

/**
 * Unpacks a zip file, counting what comes out and not what its head promises, and stops at the limit.
 * @throws Refusal invalid_data for a zip bomb and for what is no zip file
 */
export function unpack(bytes: Buffer, { unpacked_bytes }: SheetLimits): Map<string, Uint8Array> {
  const entries = new Map<string, Uint8Array>()
  let total = 0
  let failed = false
  const take = (file: UnzipFile): void => {
    const chunks: Uint8Array[] = []
    if (entries.has(file.name) || entries.size >= MAX_ENTRIES) bomb()
    entries.set(file.name, new Uint8Array())
    file.ondata = (error, chunk, final) => {
      if (error) failed = true
      total += chunk?.length ?? 0
      if (total > unpacked_bytes) bomb()
      if (chunk) chunks.push(chunk)
      if (final) entries.set(file.name, Buffer.concat(chunks))
    }
    file.start()
  }
  const zip = new Unzip(take)
  zip.register(UnzipInflate)
  zip.register(UnzipPassThrough)
  try {
    for (let at = 0; at < bytes.length; at += CHUNK) {
      zip.push(bytes.subarray(at, at + CHUNK), at + CHUNK >= bytes.length)
    }
  } catch (error) {
    if (error instanceof Error && error.name === "Refusal") throw error
    return unreadable()
  }
  return failed ? unreadable() : entries
}
