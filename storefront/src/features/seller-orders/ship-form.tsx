"use client"

import { blankForm } from "@/shared/forms/form-state"
import { useKeptForm } from "@/shared/forms/use-kept-form"
import { SelectField } from "@/shared/ui/select-field"
import { SendingButton } from "@/shared/ui/sending-button"
import { StatusLine } from "@/shared/ui/status-line"
import { TextField } from "@/shared/ui/text-field"
import type words from "@messages/seller.json"
import { shipOrder } from "./actions"
import { CARRIERS } from "./order-words"

type Props = { stall: string; order: string; words: (typeof words)["order"]; offline: string }

/** Who carries the parcel, and under which number. */
export function ShipForm({ stall, order, words, offline }: Props) {
  const { state, pending, form } = useKeptForm(shipOrder, blankForm, offline)
  return (
    <form className="grid gap-4" noValidate {...form}>
      <input type="hidden" name="stall" value={stall} />
      <input type="hidden" name="order" value={order} />
      <StatusLine kind="problem">{state.message}</StatusLine>
      <SelectField
        key={`carrier-${state.attempts}`}
        id="carrier"
        name="carrier"
        label={words.carrier}
        placeholder={words.carrierChoose}
        options={CARRIERS.map((carrier) => ({ value: carrier, label: carrier }))}
        defaultValue={state.values["carrier"] ?? ""}
        error={state.errors["carrier"]}
      />
      <TextField
        id="tracking_code"
        name="tracking_code"
        label={words.tracking}
        hint={words.trackingHint}
        defaultValue={state.values["tracking_code"]}
        error={state.errors["tracking_code"]}
        autoComplete="off"
        autoCapitalize="characters"
        maxLength={60}
      />
      <SendingButton pending={pending} pendingLabel={words.shipping} wide>
        {words.ship}
      </SendingButton>
    </form>
  )
}
