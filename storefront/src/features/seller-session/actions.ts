"use server"

import { parsePhone } from "@san-ocop/kit/phone"
import { redirect } from "next/navigation"
import { type FormState, refusedForm, textField } from "@/shared/forms/form-state"
import { translator } from "@/shared/i18n/translator"
import { SELLER_AREA } from "@/shared/session/area"
import { logInto } from "@/shared/session/log-in"
import { safeReturnPath } from "@/shared/session/return-path"
import { dropToken } from "@/shared/session/token"

/** Logs a member in by phone number, however it is written, or by e-mail. */
export async function logIn(previous: FormState, form: FormData): Promise<FormState> {
  const t = translator("seller")
  const account = textField(form, "account")
  const typedPassword = form.get("password")
  const password = typeof typedPassword === "string" ? typedPassword : ""
  const missing = {
    ...(account ? {} : { account: t("login.accountMissing") }),
    ...(password ? {} : { password: t("login.passwordMissing") }),
  }
  // A password never travels back to the page.
  form.delete("password")
  const [first] = Object.values(missing)
  if (first) return refusedForm(previous, form, first, missing)
  const refused = await logInto(SELLER_AREA, "/seller/me", parsePhone(account) ?? account.toLowerCase(), password)
  if (refused === "suspended") return refusedForm(previous, form, t("login.suspended"), { suspended: "yes" })
  if (refused) return refusedForm(previous, form, t(`login.${refused}`))
  redirect(safeReturnPath(textField(form, "next"), SELLER_AREA.root))
}

export async function logOut(): Promise<void> {
  await dropToken(SELLER_AREA)
  redirect(SELLER_AREA.login)
}
