import type { Actor } from "../actor"
import { refuse } from "../problem"

/**
 * Lets operators (and set-up) give and take accounts of staff.
 * @throws Refusal forbidden for anyone else
 */
export function assertMayAppoint(actor: Actor): void {
  if (actor.type !== "user" && actor.type !== "system") {
    refuse("forbidden", "Chỉ người điều hành sàn được cấp tài khoản cán bộ.", { code: "operator_required" })
  }
}
