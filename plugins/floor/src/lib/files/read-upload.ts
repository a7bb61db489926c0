import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { refuse } from "../problem"
import { extensionOf } from "./file-name"
import { readBody, readFileName } from "./read-body"
import { type PaperMime, sniff } from "./sniff"

/** A paper as it came in. `base64`: a workflow's input is copied as plain data, which a Buffer does not survive. */
export type Upload = { name: string; mime: PaperMime; size: number; base64: string }

/** A request behind `readUpload`. */
export type UploadRequest = MedusaRequest & { upload: Upload }

const wrong = (message: string, code: string): never => refuse("invalid_data", message, { field: "file", code })

/** Declared types that say nothing about the file. */
const SILENT = ["", "application/octet-stream", "binary/octet-stream"]

/**
 * What the file really is, by its bytes, when its name and its declared type do not say otherwise.
 * @throws Refusal invalid_data for another kind of file, one that lies about its type, and one that is not whole
 */
export function judgeUpload(name: string, declared: string, bytes: Buffer): Upload {
  const found = sniff(bytes)
  if (!found) return wrong("Chỉ nhận tệp PDF hoặc ảnh JPG, PNG, WebP.", "file_kind_refused")
  const { mime, extensions, whole } = found
  const extension = extensionOf(name)
  const type = declared.split(";")[0]?.trim().toLowerCase() ?? ""
  const lies = (extension !== null && !extensions.includes(extension)) || (type !== mime && !SILENT.includes(type))
  if (lies) {
    wrong(
      "Tên tệp không đúng với nội dung bên trong. Mời lưu lại tệp đúng định dạng rồi gửi lại.",
      "file_kind_mismatch",
    )
  }
  if (!whole) wrong("Tệp bị thiếu hoặc có nội dung lạ. Mời lưu hoặc chụp lại rồi gửi lại.", "file_damaged")
  const full = extension === null ? `${name}.${extensions[0]}` : name
  return { name: full, mime, size: bytes.length, base64: bytes.toString("base64") }
}

/**
 * Reads a paper (PDF, JPEG, PNG or WebP of at most 10 MB) from the raw body into `req.upload`. Register the route with
 * `bodyParser: false`. @throws Refusal invalid_data
 */
export async function readUpload(req: MedusaRequest, _res: MedusaResponse, next: MedusaNextFunction): Promise<void> {
  const name = readFileName(req)
  const bytes = await readBody(req)
  ;(req as UploadRequest).upload = judgeUpload(name, req.headers["content-type"] ?? "", bytes)
  next()
}
