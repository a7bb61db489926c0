import "server-only"
import type { Registration } from "@san-ocop/kit/http/verification"
import { textField } from "@/shared/forms/form-state"
import { backend } from "@/shared/medusa/backend"
import { DEPARTMENT_AREA, loginAddress, SELLER_AREA } from "@/shared/session/area"
import { officerUnlessExpired } from "../department-session/session"
import { memberUnlessExpired } from "../seller-session/session"
import type { Hand } from "./steps"

/** Whose hand sent a form. */
export const handIn = (form: FormData): Hand => ({
  at: textField(form, "at") === "desk" ? "desk" : "seller",
  id: textField(form, "registration"),
})

/** The login of the person who writes, and the backend's address of what he writes to. */
export type HandSession = { token: string; root: string }

/** Null where the login is over. */
export async function sessionOf({ at, id }: Hand): Promise<HandSession | null> {
  const session = await (at === "desk" ? officerUnlessExpired() : memberUnlessExpired())
  const root = at === "desk" ? "/department/verifications" : "/seller/me/registrations"
  return session && { token: session.token, root: `${root}/${encodeURIComponent(id)}` }
}

/** Writes to a registration. @throws BackendProblem when the backend refuses what was sent */
export const writeRegistration = ({ token, root }: HandSession, route: string, json: unknown): Promise<Registration> =>
  backend.post<Registration>(`${root}${route}`, { token, json })

/** The login page of this side, which comes back to `path`. */
export const loginOf = ({ at }: Hand, path: string): string =>
  loginAddress(at === "desk" ? DEPARTMENT_AREA : SELLER_AREA, path, "expired")
