"use client"

import { blankForm } from "@/shared/forms/form-state"
import { useKeptForm } from "@/shared/forms/use-kept-form"
import { SendingButton } from "@/shared/ui/sending-button"
import { StatusLine } from "@/shared/ui/status-line"
import { TextField } from "@/shared/ui/text-field"
import type words from "@messages/department.json"
import { logIn } from "./actions"

type Props = { next: string; words: (typeof words)["login"]; offline: string }

/** E-mail and password of an officer. */
export function LoginForm({ next, words, offline }: Props) {
  const { state, pending, form } = useKeptForm(logIn, blankForm, offline)
  return (
    <form className="grid gap-5" noValidate {...form}>
      <input type="hidden" name="next" value={next} />
      <StatusLine kind="problem">{state.message}</StatusLine>
      <TextField
        id="email"
        name="email"
        type="email"
        label={words.email}
        error={state.errors["email"]}
        defaultValue={state.values["email"]}
        autoComplete="username"
        autoCapitalize="none"
        spellCheck={false}
        required
      />
      <TextField
        id="password"
        name="password"
        type="password"
        label={words.password}
        error={state.errors["password"]}
        autoComplete="current-password"
        required
      />
      <SendingButton pending={pending} pendingLabel={words.sending} wide>
        {words.submit}
      </SendingButton>
    </form>
  )
}
