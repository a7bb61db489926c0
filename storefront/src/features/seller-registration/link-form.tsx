"use client"

import { blankForm } from "@/shared/forms/form-state"
import { useKeptForm } from "@/shared/forms/use-kept-form"
import { SendingButton } from "@/shared/ui/sending-button"
import { StatusLine } from "@/shared/ui/status-line"
import { TextField } from "@/shared/ui/text-field"
import type words from "@messages/verification.json"
import { takeOverAccount } from "./actions/open-account"

type Props = {
  token: string
  words: (typeof words)["link"]
  password: { label: string; hint: string }
  offline: string
}

/** A password of one's own, for an account that the department has opened. */
export function LinkForm({ token, words, password, offline }: Props) {
  const { state, pending, form } = useKeptForm(takeOverAccount, blankForm, offline)
  return (
    <form className="grid gap-5" noValidate {...form}>
      <input type="hidden" name="token" value={token} />
      <StatusLine kind="problem">{state.message}</StatusLine>
      <TextField
        id="password"
        name="password"
        type="password"
        label={password.label}
        hint={password.hint}
        error={state.errors["password"]}
        autoComplete="new-password"
        maxLength={200}
        required
      />
      <SendingButton pending={pending} pendingLabel={words.sending} wide>
        {words.submit}
      </SendingButton>
    </form>
  )
}
