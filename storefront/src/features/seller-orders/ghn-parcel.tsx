"use client"

import { blankForm } from "@/shared/forms/form-state"
import { useKeptForm } from "@/shared/forms/use-kept-form"
import { SendingButton } from "@/shared/ui/sending-button"
import { StatusLine } from "@/shared/ui/status-line"
import { TextField } from "@/shared/ui/text-field"
import type words from "@messages/seller.json"
import type { GhnParcelState } from "@san-ocop/kit/http/carriers"
import { callOffGhn } from "./actions"

type Props = {
  stall: string
  order: string
  parcel: GhnParcelState
  words: (typeof words)["order"]
  offline: string
}

/** How the parcel stands at GHN; folded away under it, as long as GHN has not fetched it, the way to call it off. */
export function GhnParcel({ stall, order, parcel: { standing, may_call_off }, words, offline }: Props) {
  const { state, pending, form } = useKeptForm(callOffGhn, blankForm, offline)
  return (
    <div className="grid">
      <p>
        {words.ghnStands}: <b>{words.ghnStanding[standing]}</b>
      </p>
      {may_call_off && (
        <details className="group" open={state.attempts > 0}>
          <summary className="inline-flex min-h-12 items-center text-lacquer underline underline-offset-4">
            {words.ghnCallOff}
          </summary>
          <form className="mt-2 grid gap-4 rounded-card border border-lacquer bg-card p-4" noValidate {...form}>
            <input type="hidden" name="stall" value={stall} />
            <input type="hidden" name="order" value={order} />
            <p>{words.ghnCallOffLead}</p>
            <StatusLine kind="problem">{state.message}</StatusLine>
            <TextField
              id="call-off-reason"
              name="reason"
              label={words.cancelReason}
              hint={words.cancelReasonHint}
              defaultValue={state.values["reason"]}
              error={state.errors["reason"]}
              maxLength={300}
            />
            <SendingButton pending={pending} pendingLabel={words.cancelling} kind="danger" wide>
              {words.ghnCallOff}
            </SendingButton>
          </form>
        </details>
      )}
    </div>
  )
}
