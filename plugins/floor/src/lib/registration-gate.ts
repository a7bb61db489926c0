import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { refuse } from "./problem"

const REGISTER = /^\/auth\/([^/]+)\/[^/]+\/register\/?$/i
// Medusa's older address of the same thing for its own users.
const USER = /^\/auth\/[^/]+\/user\/?$/i

/**
 * Guards `/auth/*`: only a shopper may open an account by himself. Officers, members and operators are given theirs,
 * so that nobody waits with a password of his own at the name that a future officer will log in with.
 * @throws Refusal forbidden
 */
export function registrationGate(req: MedusaRequest, _res: MedusaResponse, next: MedusaNextFunction): void {
  const path = req.originalUrl.split("?")[0] ?? ""
  const actor = REGISTER.exec(path)?.[1]
  if ((actor !== undefined && actor !== "customer") || USER.test(path)) {
    refuse("forbidden", "Tài khoản này do người quản trị cấp, không tự đăng ký được.", { code: "registration_closed" })
  }
  next()
}
