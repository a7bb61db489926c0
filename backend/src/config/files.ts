import path from "node:path"

/**
 * Uploaded files on the local disk. Medusa serves what lies in `static` beside the running server, so `uploadDir` is that
 * folder or what it links to.
 * @param publicUrl address under which browsers reach the backend
 */
export const fileModule = (uploadDir: string | undefined, publicUrl: string) => ({
  resolve: "@medusajs/medusa/file",
  options: {
    providers: [
      {
        resolve: "@medusajs/medusa/file-local",
        id: "local",
        options: {
          upload_dir: uploadDir ?? path.join(process.cwd(), "static"),
          backend_url: `${publicUrl}/static`,
        },
      },
    ],
  },
})
