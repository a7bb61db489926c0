import "server-only"
import type { CodReading } from "@san-ocop/kit/http/cod-statements"
import { backend } from "@/shared/medusa/backend"
import type { StallSession } from "../seller-session/session"

/** Sends a carrier's statement as it is, with its name. @throws BackendProblem when the backend refuses it */
export const sendCodStatement = async ({ token, stall }: StallSession, file: File): Promise<CodReading> =>
  backend.post<CodReading>(`/seller/${stall.id}/cod-statements/reading`, {
    token,
    body: new Uint8Array(await file.arrayBuffer()),
    headers: { "content-type": "application/octet-stream", "x-file-name": encodeURIComponent(file.name) },
  })
