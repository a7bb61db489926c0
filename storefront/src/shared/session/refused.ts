import "server-only"
import { redirect } from "next/navigation"
import { BackendProblem } from "@/shared/medusa/errors"
import { type Area, loginAddress } from "./area"

/**
 * What every call on behalf of a person does with a refusal of the person himself: an expired token leads to the
 * login page and back to `path`, a suspended account to the login page that says so. Anything else is thrown on.
 */
export function leaveIfRefused(error: unknown, area: Area, path: string): never {
  if (error instanceof BackendProblem) {
    if (error.status === 401) redirect(loginAddress(area, path, "expired"))
    if (error.status === 403 && /suspended/.test(error.problem.code ?? ""))
      redirect(loginAddress(area, path, "suspended"))
  }
  throw error
}
