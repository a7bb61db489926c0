"use client"

import { blankForm, type FormState } from "@/shared/forms/form-state"
import { useKeptForm } from "@/shared/forms/use-kept-form"
import { SendingButton } from "@/shared/ui/sending-button"
import { StatusLine } from "@/shared/ui/status-line"
import { TextField } from "@/shared/ui/text-field"
import type words from "@messages/seller.json"

export type OrderForm = { stall: string; order: string; words: (typeof words)["order"]; offline: string }

type Props = OrderForm & {
  action: (previous: FormState, form: FormData) => Promise<FormState>
  /** Of the field for the reason: a page may hold several such forms. */
  id: string
  said: { open: string; lead: string; submit: string }
}

/** A step that ends an order and needs a reason. Folded away, since it cannot be taken back; opens without JavaScript too. */
export function ReasonForm({ stall, order, words, offline, action, id, said }: Props) {
  const { state, pending, form } = useKeptForm(action, blankForm, offline)
  return (
    <details className="group" open={state.attempts > 0}>
      <summary className="inline-flex min-h-12 items-center text-lacquer underline underline-offset-4">
        {said.open}
      </summary>
      <form className="mt-2 grid gap-4 rounded-card border border-lacquer bg-card p-4" noValidate {...form}>
        <input type="hidden" name="stall" value={stall} />
        <input type="hidden" name="order" value={order} />
        <p>{said.lead}</p>
        <StatusLine kind="problem">{state.message}</StatusLine>
        <TextField
          id={id}
          name="reason"
          label={words.cancelReason}
          hint={words.cancelReasonHint}
          defaultValue={state.values["reason"]}
          error={state.errors["reason"]}
          maxLength={300}
        />
        <SendingButton pending={pending} pendingLabel={words.cancelling} kind="danger" wide>
          {said.submit}
        </SendingButton>
      </form>
    </details>
  )
}
