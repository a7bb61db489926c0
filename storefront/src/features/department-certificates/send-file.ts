import "server-only"
import { backend } from "@/shared/medusa/backend"
import { DEPARTMENT_AREA } from "@/shared/session/area"
import { leaveIfRefused } from "@/shared/session/refused"
import type { OfficerSession } from "../department-session/session"

/** Sends a file as it is, with its name. @throws BackendProblem when the backend refuses it */
export const sendFile = async <T>(session: OfficerSession, route: string, file: File, timeoutMs: number): Promise<T> =>
  backend
    .post<T>(`/department${route}`, {
      token: session.token,
      body: new Uint8Array(await file.arrayBuffer()),
      headers: { "content-type": "application/octet-stream", "x-file-name": encodeURIComponent(file.name) },
      timeoutMs,
    })
    .catch((error: unknown) => leaveIfRefused(error, DEPARTMENT_AREA, session.path))
