"use client"

import { blankForm } from "@/shared/forms/form-state"
import { useKeptForm } from "@/shared/forms/use-kept-form"
import { SendingButton } from "@/shared/ui/sending-button"
import { StatusLine } from "@/shared/ui/status-line"
import { TextField } from "@/shared/ui/text-field"
import type words from "@messages/seller.json"
import { cancelOrder } from "./actions"

type Props = { stall: string; order: string; words: (typeof words)["order"]; offline: string }

/** Folded away, since it cannot be taken back; opens without JavaScript too. */
export function CancelForm({ stall, order, words, offline }: Props) {
  const { state, pending, form } = useKeptForm(cancelOrder, blankForm, offline)
  return (
    <details className="group" open={state.attempts > 0}>
      <summary className="inline-flex min-h-12 items-center text-lacquer underline underline-offset-4">
        {words.cancel}
      </summary>
      <form className="mt-2 grid gap-4 rounded-card border border-lacquer bg-card p-4" noValidate {...form}>
        <input type="hidden" name="stall" value={stall} />
        <input type="hidden" name="order" value={order} />
        <p>{words.cancelLead}</p>
        <StatusLine kind="problem">{state.message}</StatusLine>
        <TextField
          id="reason"
          name="reason"
          label={words.cancelReason}
          hint={words.cancelReasonHint}
          defaultValue={state.values["reason"]}
          error={state.errors["reason"]}
          maxLength={300}
        />
        <SendingButton pending={pending} pendingLabel={words.cancelling} kind="danger" wide>
          {words.cancelSubmit}
        </SendingButton>
      </form>
    </details>
  )
}
