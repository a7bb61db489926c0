import "server-only"
import type { DepartmentMe } from "@san-ocop/kit/http/department"
import { redirect } from "next/navigation"
import { cache } from "react"
import { backend } from "@/shared/medusa/backend"
import { BackendProblem } from "@/shared/medusa/errors"
import type { Query } from "@/shared/medusa/query"
import { DEPARTMENT_AREA, loginAddress } from "@/shared/session/area"
import { leaveIfRefused } from "@/shared/session/refused"
import { readToken } from "@/shared/session/token"

/** An officer at work. `path` is where he comes back to after logging in again. */
export type OfficerSession = { token: string; me: DepartmentMe; path: string }

// One question for each page, however many parts of it ask.
const loadMe = cache((token: string) => backend.get<DepartmentMe>("/department/me", { token }))

/** The officer who is logged in, or the login page, which comes back to `path`. */
export async function requireOfficer(path: string): Promise<OfficerSession> {
  const token = await readToken(DEPARTMENT_AREA)
  if (!token) redirect(loginAddress(DEPARTMENT_AREA, path))
  const me = await loadMe(token).catch((error: unknown) => leaveIfRefused(error, DEPARTMENT_AREA, path))
  return { token, me, path }
}

/** As `requireOfficer`, but null where the login is over: for forms that must not lose what was typed. */
export async function officerUnlessExpired(path: string = DEPARTMENT_AREA.root): Promise<OfficerSession | null> {
  const token = await readToken(DEPARTMENT_AREA)
  if (!token) return null
  const me = await loadMe(token).catch((error: unknown) => {
    if (error instanceof BackendProblem && error.status === 401) return null
    throw error
  })
  return me && { token, me, path }
}

/** What frames the pages: null where nobody is logged in, since each page decides for itself who may see it. */
export async function peekOfficer(): Promise<DepartmentMe | null> {
  const token = await readToken(DEPARTMENT_AREA)
  // The page itself meets the same failure and says so; its frame does without the name.
  return token ? loadMe(token).catch(() => null) : null
}

/** Reads for the officer, whose province the backend adds. A refusal of the person leads to the login page. */
export const deskRead = <T>(session: OfficerSession, route: string, query?: Query): Promise<T> =>
  backend
    .get<T>(`/department${route}`, { token: session.token, ...(query ? { query } : {}) })
    .catch((error: unknown) => leaveIfRefused(error, DEPARTMENT_AREA, session.path))

/** Writes for the officer. @throws BackendProblem when the backend refuses */
export const deskWrite = <T>(session: OfficerSession, route: string, json: unknown, timeoutMs?: number): Promise<T> =>
  backend
    .post<T>(`/department${route}`, { token: session.token, json, ...(timeoutMs ? { timeoutMs } : {}) })
    .catch((error: unknown) => leaveIfRefused(error, DEPARTMENT_AREA, session.path))
