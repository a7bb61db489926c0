import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { uploadDirs } from "../config/files"

/**
 * Middleware of /static: serves UPLOAD_DIR. Medusa itself serves `static` beside the running server alone, whatever that setting says, and has looked there
 * first.
 */
export function serveUploads(req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction): void {
  if (req.method !== "GET" && req.method !== "HEAD") return next()
  let file: string
  try {
    file = decodeURIComponent(req.path)
  } catch {
    return next() // an address that is not well encoded names no file
  }
  // Also where somebody left in the middle: there is nobody to answer.
  res.sendFile(file, { root: uploadDirs(process.env).open }, (error) => error && !res.headersSent && next())
}
