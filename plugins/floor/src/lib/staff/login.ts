import { z } from "@medusajs/framework/zod"
import { parse } from "../parse"

const MINIMUM = 10

const Login = z.object({
  email: z.string().trim().toLowerCase().max(200).pipe(z.email()),
  password: z.string().min(MINIMUM, `Mật khẩu cần ít nhất ${MINIMUM} ký tự.`).max(200),
})

/** Checks a staff login: a lower-case e-mail address and a password of at least ten characters. @throws Refusal invalid_data */
export const parseLogin = (login: { email: string; password: string }): { email: string; password: string } =>
  parse(Login, { email: login.email, password: login.password })
