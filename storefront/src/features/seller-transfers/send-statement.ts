import "server-only"
import type { StatementReading } from "@san-ocop/kit/http/transfers"
import { backend } from "@/shared/medusa/backend"
import type { StallSession } from "../seller-session/session"

/** Sends a statement as it is, with its name. @throws BackendProblem when the backend refuses it */
export const sendStatement = async ({ token, stall }: StallSession, file: File): Promise<StatementReading> =>
  backend.post<StatementReading>(`/seller/${stall.id}/transfers/statement`, {
    token,
    body: new Uint8Array(await file.arrayBuffer()),
    headers: { "content-type": "application/octet-stream", "x-file-name": encodeURIComponent(file.name) },
  })
