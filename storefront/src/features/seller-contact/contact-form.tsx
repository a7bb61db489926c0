"use client"

import { blankForm } from "@/shared/forms/form-state"
import { useKeptForm } from "@/shared/forms/use-kept-form"
import { LoginAgain } from "@/shared/ui/login-again"
import { SendingButton } from "@/shared/ui/sending-button"
import { StatusLine } from "@/shared/ui/status-line"
import { TextField } from "@/shared/ui/text-field"
import type words from "@messages/seller.json"
import { saveContact } from "./actions"

type Props = {
  stall: string
  start: { phone: string; email: string }
  words: (typeof words)["contact"]
  offline: string
  login: { path: string; label: string }
}

/** Phone and e-mail of a stall. */
export function ContactForm({ stall, start, words, offline, login }: Props) {
  const { state, pending, form } = useKeptForm(saveContact, blankForm, offline)
  const field = (name: "phone" | "email") => ({
    id: name,
    name,
    defaultValue: state.values[name] ?? start[name],
    error: state.errors[name] ?? null,
  })
  return (
    <form className="grid gap-5" noValidate {...form}>
      <input type="hidden" name="stall" value={stall} />
      <TextField {...field("phone")} label={words.phone} inputMode="tel" autoComplete="tel" maxLength={20} />
      <TextField
        {...field("email")}
        label={words.email}
        hint={words.emailHint}
        inputMode="email"
        autoComplete="email"
        maxLength={200}
      />
      <StatusLine kind="problem">{state.message}</StatusLine>
      {state.errors["expired"] && <LoginAgain path={login.path} label={login.label} />}
      <SendingButton pending={pending} pendingLabel={words.saving} wide>
        {words.save}
      </SendingButton>
    </form>
  )
}
