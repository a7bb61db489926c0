"use server"

import { redirect } from "next/navigation"
import { textField } from "@/shared/forms/form-state"
import { rememberAge } from "../age-cookie"

/** A shopper says that he is old enough; the page shows how to buy. */
export async function confirmAge(form: FormData): Promise<void> {
  const age = Number(textField(form, "age"))
  if (Number.isInteger(age) && age > 0 && age <= 120) await rememberAge(age)
  redirect(`/san-pham/${encodeURIComponent(textField(form, "handle"))}`)
}
