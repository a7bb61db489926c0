import type { MedusaRequest } from "@medusajs/framework/http"
import { refuse } from "../problem"
import { cleanFileName } from "./file-name"

/** What one uploaded file may weigh. */
export const MAX_UPLOAD_BYTES = 10 * 1024 * 1024

const tooLarge = (): never =>
  refuse("invalid_data", "Tệp nặng quá 10 MB. Mời chọn tệp nhẹ hơn, hoặc chụp lại ở cỡ nhỏ hơn.", {
    field: "file",
    code: "file_too_large",
  })

/** Reads the raw body and stops at the limit. The route needs `bodyParser: false`. @throws Refusal invalid_data */
export async function readBody(req: MedusaRequest): Promise<Buffer> {
  if (Number(req.headers["content-length"] ?? 0) > MAX_UPLOAD_BYTES) tooLarge()
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of req as AsyncIterable<Buffer>) {
    size += chunk.length
    if (size > MAX_UPLOAD_BYTES) tooLarge()
    chunks.push(chunk)
  }
  if (size === 0) refuse("invalid_data", "Vui lòng chọn một tệp.", { field: "file", code: "file_missing" })
  return Buffer.concat(chunks)
}

/** The name in the header `x-file-name`, percent-encoded UTF-8. @throws Refusal invalid_data */
export function readFileName(req: MedusaRequest): string {
  const header = req.headers["x-file-name"]
  const wrong = (): never =>
    refuse("invalid_data", "Tên tệp không đọc được. Mời đổi tên tệp rồi gửi lại.", {
      field: "file",
      code: "file_name_invalid",
    })
  if (typeof header !== "string") return wrong()
  try {
    return cleanFileName(decodeURIComponent(header)) ?? wrong()
  } catch (error) {
    if (error instanceof URIError) return wrong()
    throw error
  }
}
