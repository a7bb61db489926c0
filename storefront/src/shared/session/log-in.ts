import "server-only"
import { backend } from "@/shared/medusa/backend"
import { BackendDown, BackendProblem } from "@/shared/medusa/errors"
import type { Area } from "./area"
import { keepToken } from "./token"

export type LoginRefusal = "wrong" | "suspended" | "too_many" | "away"

/**
 * Asks the backend for a token and keeps it. The token is tried on `mePath` first, because an account
 * may exist and yet be suspended. Answers null when the person is in.
 */
export async function logInto(
  area: Area,
  mePath: string,
  email: string,
  password: string,
): Promise<LoginRefusal | null> {
  try {
    const { token } = await backend.post<{ token?: string }>(area.authPath, { json: { email, password } })
    if (!token) return "wrong"
    await backend.get(mePath, { token })
    await keepToken(area, token)
    return null
  } catch (error) {
    if (error instanceof BackendDown) return "away"
    if (!(error instanceof BackendProblem)) throw error
    if (error.status === 429) return "too_many"
    if (error.status === 403) return "suspended"
    return error.status >= 500 ? "away" : "wrong"
  }
}
