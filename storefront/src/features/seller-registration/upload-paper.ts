import "server-only"
import type { StoredFile } from "@san-ocop/kit/http/verification"
import { backend } from "@/shared/medusa/backend"
import { registrationFiles } from "./registration"

export const MOST_PAPER_BYTES = 10 * 1024 * 1024

type Paper = { name: string; type: string; bytes: Uint8Array }

/** Hands one paper to the backend, which judges it by its bytes. @throws BackendProblem when it is neither PDF nor picture */
export const uploadPaper = (token: string, id: string, { name, type, bytes }: Paper): Promise<StoredFile> =>
  backend.post<StoredFile>(registrationFiles(id), {
    token,
    body: bytes,
    headers: {
      "content-type": type || "application/octet-stream",
      "x-file-name": encodeURIComponent(name.slice(-120)),
    },
  })
