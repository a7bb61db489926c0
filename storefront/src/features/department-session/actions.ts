"use server"

import { redirect } from "next/navigation"
import { type FormState, refusedForm, textField } from "@/shared/forms/form-state"
import { translator } from "@/shared/i18n/translator"
import { DEPARTMENT_AREA } from "@/shared/session/area"
import { logInto } from "@/shared/session/log-in"
import { safeReturnPath } from "@/shared/session/return-path"
import { dropToken } from "@/shared/session/token"

/** Logs an officer in by e-mail. */
export async function logIn(previous: FormState, form: FormData): Promise<FormState> {
  const t = translator("department")
  const email = textField(form, "email").toLowerCase()
  const typedPassword = form.get("password")
  const password = typeof typedPassword === "string" ? typedPassword : ""
  const missing = {
    ...(email ? {} : { email: t("login.emailMissing") }),
    ...(password ? {} : { password: t("login.passwordMissing") }),
  }
  // A password never travels back to the page.
  form.delete("password")
  const [first] = Object.values(missing)
  if (first) return refusedForm(previous, form, first, missing)
  const refused = await logInto(DEPARTMENT_AREA, "/department/me", email, password)
  if (refused) return refusedForm(previous, form, t(`login.${refused}`))
  redirect(safeReturnPath(textField(form, "next"), DEPARTMENT_AREA.root))
}

export async function logOut(): Promise<void> {
  await dropToken(DEPARTMENT_AREA)
  redirect(DEPARTMENT_AREA.login)
}
