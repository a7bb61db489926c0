import "server-only"
import type { StoredFile } from "@san-ocop/kit/http/verification"
import { backend } from "@/shared/medusa/backend"
import type { HandSession } from "./hand"

export const MOST_PAPER_BYTES = 10 * 1024 * 1024

type Paper = { name: string; type: string; bytes: Uint8Array }

/** Hands one paper to the backend, which judges it by its bytes. @throws BackendProblem when it is neither PDF nor picture */
export const uploadPaper = ({ token, root }: HandSession, { name, type, bytes }: Paper): Promise<StoredFile> =>
  backend.post<StoredFile>(`${root}/files`, {
    token,
    body: bytes,
    headers: {
      "content-type": type || "application/octet-stream",
      "x-file-name": encodeURIComponent(name.slice(-120)),
    },
  })
