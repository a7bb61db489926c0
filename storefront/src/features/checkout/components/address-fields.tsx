"use client"

import { PlaceFields } from "@/shared/place/place-fields"
import type { PlaceWords } from "@/shared/place/place-state"
import { Card } from "@/shared/ui/card"
import { TextField } from "@/shared/ui/text-field"
import { CHECKOUT_FIELDS as FIELDS, type CheckoutIntent, type CheckoutState } from "../checkout-state"
import type { CheckoutWords } from "./words"

type Props = {
  words: CheckoutWords
  placeWords: PlaceWords
  provinces: readonly { value: string; label: string }[]
  state: CheckoutState
  underWay: CheckoutIntent | null
  ask: (intent: CheckoutIntent, changes?: Record<string, string>) => void
}

/** Where the parcels go. The shipping follows province and commune at once where JavaScript runs; elsewhere "Cập nhật địa chỉ" fetches it. */
export const AddressFields = ({ words, placeWords, provinces, state, underWay, ask }: Props) => (
  <Card className="grid gap-4">
    <h2 className="text-lg">{words.address}</h2>
    <PlaceFields
      words={placeWords}
      names={FIELDS}
      provinces={provinces}
      state={{ ...state, communes: state.quote.communes }}
      searching={underWay === "old_names"}
      ask={ask}
      communeCounts
    />
    <TextField
      id="street"
      name={FIELDS.street}
      autoComplete="street-address"
      label={words.street}
      hint={words.streetHint}
      defaultValue={state.values[FIELDS.street]}
      error={state.errors[FIELDS.street]}
      required
      maxLength={200}
    />
    <noscript>
      <button
        type="submit"
        name="intent"
        value="address"
        className="min-h-12 rounded-card border border-leaf px-5 font-bold text-leaf"
      >
        {words.updateAddress}
      </button>
    </noscript>
  </Card>
)
