import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { refuse } from "../../lib/problem"

/** `login` is what the person types: an e-mail address, or a seller member's phone number. */
export type NewLogin = { login: string; password: string }

/**
 * Makes a login with a password; answers the id of its auth identity. A name that is taken is refused, never reused:
 * whoever holds it knows its password.
 */
export const registerLoginStep = createStep(
  "register-login",
  async ({ login, password }: NewLogin, { container }) => {
    const auth = container.resolve(Modules.AUTH)
    const taken = await auth.listProviderIdentities({ entity_id: login, provider: "emailpass" }, { take: 1 })
    if (taken.length > 0)
      refuse("duplicate_error", "Tên đăng nhập này đã được dùng.", { code: "login_taken", field: "email" })
    const { authIdentity } = await auth.register("emailpass", { body: { email: login, password } })
    if (!authIdentity) {
      refuse("invalid_data", "Chưa tạo được tài khoản, vui lòng xem lại.", { code: "login_refused" })
    }
    return new StepResponse(authIdentity.id, authIdentity.id)
  },
  async (id, { container }) => {
    if (id) await container.resolve(Modules.AUTH).deleteAuthIdentities([id])
  },
)
