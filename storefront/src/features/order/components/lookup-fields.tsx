"use client"

import { blankForm, type FormState } from "@/shared/forms/form-state"
import { useKeptForm } from "@/shared/forms/use-kept-form"
import { SendingButton } from "@/shared/ui/sending-button"
import { StatusLine } from "@/shared/ui/status-line"
import { TextField } from "@/shared/ui/text-field"

type Props = {
  action: (previous: FormState, form: FormData) => Promise<FormState>
  code?: string
  words: Record<"code" | "codeHint" | "phone" | "submit" | "pending" | "offline", string>
}

export function LookupFields({ action, code, words }: Props) {
  const { state, pending, form } = useKeptForm(action, blankForm, words.offline)
  return (
    <form noValidate className="grid gap-4 rounded-card border border-line bg-card p-4" {...form}>
      <StatusLine kind="problem">{state.message}</StatusLine>
      {code ? (
        <input type="hidden" name="code" value={code} />
      ) : (
        <TextField
          id="code"
          name="code"
          label={words.code}
          hint={words.codeHint}
          autoComplete="off"
          autoCapitalize="characters"
          defaultValue={state.values["code"]}
          error={state.errors["code"]}
          maxLength={20}
        />
      )}
      <TextField
        id="lookup-phone"
        name="phone"
        type="tel"
        inputMode="tel"
        autoComplete="tel"
        label={words.phone}
        defaultValue={state.values["phone"]}
        error={state.errors["phone"]}
        maxLength={20}
      />
      <SendingButton pending={pending} pendingLabel={words.pending}>
        {words.submit}
      </SendingButton>
    </form>
  )
}
