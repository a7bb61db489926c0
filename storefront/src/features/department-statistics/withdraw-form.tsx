"use client"

import { blankForm } from "@/shared/forms/form-state"
import { useKeptForm } from "@/shared/forms/use-kept-form"
import { SendingButton } from "@/shared/ui/sending-button"
import { StatusLine } from "@/shared/ui/status-line"
import { TextField } from "@/shared/ui/text-field"
import type words from "@messages/statistics.json"
import { withdrawRecord } from "./actions"

type Props = { id: string; words: (typeof words)["records"] }

/** Takes a number back, with a reason; opens in its place, also without JavaScript. */
export function WithdrawForm({ id, words }: Props) {
  const { state, pending, form } = useKeptForm(withdrawRecord, blankForm, words.offline)
  return (
    <details open={state.attempts > 0}>
      <summary className="inline-flex min-h-11 items-center text-leaf underline underline-offset-4">
        {words.withdraw}
      </summary>
      <form className="grid gap-2 pb-2" noValidate {...form}>
        <input type="hidden" name="record" value={id} />
        <StatusLine kind="problem">{state.message}</StatusLine>
        <TextField
          id={`reason-${id}`}
          name="reason"
          label={words.reason}
          error={state.errors["reason"] ?? null}
          defaultValue={state.values["reason"]}
          maxLength={500}
          required
        />
        <SendingButton pending={pending} pendingLabel={words.withdrawing} kind="danger">
          {words.withdraw}
        </SendingButton>
      </form>
    </details>
  )
}
