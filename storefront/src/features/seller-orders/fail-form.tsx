"use client"

import { blankForm } from "@/shared/forms/form-state"
import { useKeptForm } from "@/shared/forms/use-kept-form"
import { SelectField } from "@/shared/ui/select-field"
import { SendingButton } from "@/shared/ui/sending-button"
import { StatusLine } from "@/shared/ui/status-line"
import { TextField } from "@/shared/ui/text-field"
import type words from "@messages/seller.json"
import type { DeliveryFailure } from "@san-ocop/kit/http/deliveries-failed"
import { failDelivery } from "./actions"

const REASONS = ["refused", "unreachable", "wrong_address", "carrier"] as const satisfies readonly DeliveryFailure[]

type Props = { stall: string; order: string; words: (typeof words)["order"]; offline: string }

/** The carrier says that it stood at the door in vain. Folded away: most parcels arrive. */
export function FailForm({ stall, order, words, offline }: Props) {
  const { state, pending, form } = useKeptForm(failDelivery, blankForm, offline)
  return (
    <details className="group" open={state.attempts > 0}>
      <summary className="inline-flex min-h-12 items-center text-lacquer underline underline-offset-4">
        {words.fail}
      </summary>
      <form className="mt-2 grid gap-4 rounded-card border border-line bg-card p-4" noValidate {...form}>
        <input type="hidden" name="stall" value={stall} />
        <input type="hidden" name="order" value={order} />
        <p>{words.failLead}</p>
        <StatusLine kind="problem">{state.message}</StatusLine>
        <SelectField
          key={`reason-${state.attempts}`}
          id="fail-reason"
          name="reason"
          label={words.failReason}
          placeholder={words.failChoose}
          options={REASONS.map((value) => ({ value, label: words.failReasons[value] }))}
          defaultValue={state.values["reason"] ?? ""}
          error={state.errors["reason"]}
        />
        <TextField
          id="fail-note"
          name="note"
          label={words.failNote}
          defaultValue={state.values["note"]}
          error={state.errors["note"]}
          maxLength={300}
        />
        <SendingButton pending={pending} pendingLabel={words.failing} wide>
          {words.failSubmit}
        </SendingButton>
      </form>
    </details>
  )
}
