import { MedusaError } from "@medusajs/framework/utils"
import path from "node:path"

type FileEnvironment = Partial<Record<"UPLOAD_DIR" | "PRIVATE_UPLOAD_DIR" | "BACKEND_PUBLIC_URL", string>>

/** @throws MedusaError when private files would lie where the web server shows everything */
export function uploadDirs({ UPLOAD_DIR, PRIVATE_UPLOAD_DIR }: FileEnvironment): { open: string; closed: string } {
  const open = path.resolve(UPLOAD_DIR || "static")
  const closed = path.resolve(PRIVATE_UPLOAD_DIR || `${open}-private`)
  if (!path.relative(open, closed).startsWith("..")) {
    const message = `PRIVATE_UPLOAD_DIR must lie outside UPLOAD_DIR, where everybody may read: ${closed}`
    throw new MedusaError(MedusaError.Types.UNEXPECTED_STATE, message)
  }
  return { open, closed }
}

/**
 * Uploaded files on the local disk, which `serveUploads` shows. Private files lie in a folder of their own, which nothing serves.
 */
export const fileModule = (env: FileEnvironment) => ({
  resolve: "@medusajs/medusa/file",
  options: {
    providers: [
      {
        resolve: "@medusajs/medusa/file-local",
        id: "local",
        options: {
          upload_dir: uploadDirs(env).open,
          private_upload_dir: uploadDirs(env).closed,
          backend_url: `${env.BACKEND_PUBLIC_URL || "http://localhost:9000"}/static`,
        },
      },
    ],
  },
})
