import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { refuse } from "@san-ocop/floor/lib/problem"
import { MAX_PICTURE_BYTES } from "./picture"

const tooLarge = (): never =>
  refuse("invalid_data", "Ảnh nặng quá 5 MB. Mời bà con chọn ảnh nhẹ hơn.", {
    field: "picture",
    code: "picture_too_large",
  })

/** Reads the raw body into `req.validatedBody` and stops at the limit. @throws Refusal invalid_data */
export async function readPicture(req: MedusaRequest, _res: MedusaResponse, next: MedusaNextFunction): Promise<void> {
  if (!req.headers["content-type"]?.startsWith("image/")) {
    refuse("invalid_data", "Vui lòng gửi một tấm ảnh.", { field: "picture", code: "picture_expected" })
  }
  if (Number(req.headers["content-length"] ?? 0) > MAX_PICTURE_BYTES) tooLarge()
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of req as AsyncIterable<Buffer>) {
    size += chunk.length
    if (size > MAX_PICTURE_BYTES) tooLarge()
    chunks.push(chunk)
  }
  req.validatedBody = Buffer.concat(chunks)
  next()
}
