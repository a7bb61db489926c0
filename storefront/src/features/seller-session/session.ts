import "server-only"
import type { SellerMe } from "@san-ocop/kit/http/seller"
import { notFound, redirect } from "next/navigation"
import { cache } from "react"
import { backend, orNull } from "@/shared/medusa/backend"
import { BackendProblem } from "@/shared/medusa/errors"
import type { Query } from "@/shared/medusa/query"
import { loginAddress, SELLER_AREA } from "@/shared/session/area"
import { leaveIfRefused } from "@/shared/session/refused"
import { readToken } from "@/shared/session/token"
import { findStall } from "./find-stall"
import { stallPath } from "./stall-path"

export type Stall = SellerMe["sellers"][number]
export type MemberSession = { token: string; me: SellerMe; path: string }
/** A member at work for one stall. `path` is where he comes back to after logging in again. */
export type StallSession = MemberSession & { stall: Stall }

// One question for each page, however many parts of it ask.
const loadMe = cache((token: string) => backend.get<SellerMe>("/seller/me", { token }))

/** The member who is logged in, or the login page, which comes back to `path`. */
export async function requireMember(path: string): Promise<MemberSession> {
  const token = await readToken(SELLER_AREA)
  if (!token) redirect(loginAddress(SELLER_AREA, path))
  const me = await loadMe(token).catch((error: unknown) => leaveIfRefused(error, SELLER_AREA, path))
  return { token, me, path }
}

/** The member and the stall of the address. Somebody else's stall is not found. */
export async function requireStall(slug: string, path: string): Promise<StallSession> {
  const session = await requireMember(path)
  const stall = findStall(session.me, slug)
  if (!stall) notFound()
  return { ...session, stall }
}

/** What frames the pages: null where nobody is logged in, since each page decides for itself who may see it. */
export async function peekMember(): Promise<SellerMe | null> {
  const token = await readToken(SELLER_AREA)
  // The page itself meets the same failure and says so; its frame does without the name.
  return token ? loadMe(token).catch(() => null) : null
}

const routeOf = (session: StallSession, route: string): string => `/seller/${session.stall.id}${route}`

function leave(error: unknown, session: StallSession): never {
  const mayNot = error instanceof BackendProblem && error.problem.code === "role_may_not"
  if (mayNot) redirect(stallPath(session.stall.slug, "/vai-tro"))
  leaveIfRefused(error, SELLER_AREA, session.path)
}

/** Reads for the stall. A refusal of the person leads to the login page, one of his role to the page that says so. */
export const stallRead = <T>(session: StallSession, route: string, query?: Query): Promise<T> =>
  backend
    .get<T>(routeOf(session, route), { token: session.token, ...(query ? { query } : {}) })
    .catch((error: unknown) => leave(error, session))

/** Reads one record of the stall; a missing one, or another stall's, is the not-found page. */
export async function stallRecord<T>(session: StallSession, route: string): Promise<T> {
  const record = await orNull(stallRead<T>(session, route))
  return record ?? notFound()
}

/** Writes for the stall. @throws BackendProblem when the backend refuses what was sent */
export const stallWrite = <T>(session: StallSession, route: string, json: unknown): Promise<T> =>
  backend.post<T>(routeOf(session, route), { token: session.token, json })

/** As `requireMember`, but null where the login is over: for forms that must not lose what was typed. */
export async function memberUnlessExpired(path: string = SELLER_AREA.root): Promise<MemberSession | null> {
  const token = await readToken(SELLER_AREA)
  if (!token) return null
  const me = await loadMe(token).catch((error: unknown) => {
    if (error instanceof BackendProblem && error.status === 401) return null
    throw error
  })
  return me && { token, me, path }
}

/** As `requireStall`, but null where the login is over. */
export async function stallUnlessExpired(slug: string): Promise<StallSession | null> {
  const session = await memberUnlessExpired()
  const stall = session && findStall(session.me, slug)
  if (!session) return null
  return stall ? { ...session, stall } : notFound()
}
