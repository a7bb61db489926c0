"use client"

import Link from "next/link"
import { blankForm } from "@/shared/forms/form-state"
import { useKeptForm } from "@/shared/forms/use-kept-form"
import { SendingButton } from "@/shared/ui/sending-button"
import { StatusLine } from "@/shared/ui/status-line"
import { TextField } from "@/shared/ui/text-field"
import type words from "@messages/seller.json"
import { logIn } from "./actions"

type Words = (typeof words)["login"]

/** Phone number or e-mail, and a password. */
export function LoginForm({ next, words, offline }: { next: string; words: Words; offline: string }) {
  const { state, pending, form } = useKeptForm(logIn, blankForm, offline)
  return (
    <form className="grid gap-5" noValidate {...form}>
      <input type="hidden" name="next" value={next} />
      <StatusLine kind="problem">{state.message}</StatusLine>
      {state.errors["suspended"] && (
        <p>
          <Link href="/san" prefetch={false} className="text-link inline-flex min-h-11 items-center">
            {words.phones}
          </Link>
        </p>
      )}
      <TextField
        id="account"
        name="account"
        label={words.account}
        hint={words.accountHint}
        error={state.errors["account"]}
        defaultValue={state.values["account"]}
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
