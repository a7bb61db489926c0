"use client"

import { blankForm } from "@/shared/forms/form-state"
import { useKeptForm } from "@/shared/forms/use-kept-form"
import { SelectField } from "@/shared/ui/select-field"
import { SendingButton } from "@/shared/ui/sending-button"
import { StatusLine } from "@/shared/ui/status-line"
import { TextField } from "@/shared/ui/text-field"
import type words from "@messages/seller.json"
import type recallWords from "@messages/recall.json"
import type { GhnOffer } from "@san-ocop/kit/http/carriers"
import type { PackingLots } from "@san-ocop/kit/http/recall"
import { shipOrder } from "./actions"
import { GhnPart } from "./ghn-part"
import { shownLots } from "./lot-choice"
import { LotFields } from "./lot-fields"
import { CARRIERS } from "./order-words"

type Props = {
  stall: string
  order: string
  words: (typeof words)["order"]
  offline: string
  packing: PackingLots
  lotWords: (typeof recallWords)["packing"]
  ghn: GhnOffer | null
}

/** Which lots are in the parcel, and who carries it: GHN where it is offered, or another one under his number. */
export function ShipForm({ stall, order, words, offline, packing, lotWords, ghn }: Props) {
  const { state, pending, form } = useKeptForm(shipOrder, blankForm, offline)
  return (
    <form className="grid gap-4" noValidate {...form}>
      <input type="hidden" name="stall" value={stall} />
      <input type="hidden" name="order" value={order} />
      {/* Who presses Enter at a field presses the first button, and that must not be the one that costs money. */}
      {ghn && <button type="submit" className="sr-only" tabIndex={-1} aria-hidden="true" />}
      <StatusLine kind="problem">{state.message}</StatusLine>
      {/* Made anew when the lots have moved: what it stands at is what it shows. */}
      <LotFields
        key={`lots-${state.attempts}-${packing.lines.map(shownLots).join("-")}`}
        packing={packing}
        words={lotWords}
        errors={state.errors}
        values={state.values}
      />
      {ghn && <GhnPart offer={ghn} words={words} pending={pending} />}
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
