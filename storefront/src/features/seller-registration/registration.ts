import "server-only"
import type { Registration, RegistrationList } from "@san-ocop/kit/http/verification"
import { notFound } from "next/navigation"
import { cache } from "react"
import { backend, orNull } from "@/shared/medusa/backend"
import { SELLER_AREA } from "@/shared/session/area"
import { leaveIfRefused } from "@/shared/session/refused"
import { type MemberSession, requireMember } from "../seller-session/session"

const ROOT = "/seller/me/registrations"
const routeOf = (id: string, route = "") => `${ROOT}/${encodeURIComponent(id)}${route}`

/** The registrations of the person who is logged in. */
export const readRegistrations = cache((session: MemberSession): Promise<RegistrationList> =>
  backend
    .get<RegistrationList>(ROOT, { token: session.token })
    .catch((error: unknown) => leaveIfRefused(error, SELLER_AREA, session.path)),
)

export const readRegistration = (session: MemberSession, id: string): Promise<Registration | null> =>
  orNull(
    backend
      .get<Registration>(routeOf(id), { token: session.token })
      .catch((error: unknown) => leaveIfRefused(error, SELLER_AREA, session.path)),
  )

export type RegistrationSession = MemberSession & { registration: Registration }

/** The person and one of his registrations. Somebody else's is not found. */
export async function requireRegistration(id: string, path: string): Promise<RegistrationSession> {
  const session = await requireMember(path)
  const registration = await readRegistration(session, id)
  return registration ? { ...session, registration } : notFound()
}

/** Where papers of its appeal are sent, and with an id read. */
export const appealFiles = (id: string, file = ""): string =>
  routeOf(id, `/appeal/files${file && `/${encodeURIComponent(file)}`}`)

export const registrationFile = (id: string, file: string): string => routeOf(id, `/files/${encodeURIComponent(file)}`)
