"use client"

import { useState } from "react"
import { Card } from "@/shared/ui/card"
import { SelectField } from "@/shared/ui/select-field"
import { TextField } from "@/shared/ui/text-field"
import { CHECKOUT_FIELDS as FIELDS, type CheckoutIntent, type CheckoutState } from "../checkout-state"
import { OldNames } from "./old-names"
import type { CheckoutWords } from "./words"

type Props = {
  words: CheckoutWords
  provinces: readonly { value: string; label: string }[]
  state: CheckoutState
  underWay: CheckoutIntent | null
  ask: (intent: CheckoutIntent, changes?: Record<string, string>) => void
}

/**
 * An address in the two levels of today. The communes and the shipping follow the province at once where JavaScript runs;
 * elsewhere "Cập nhật địa chỉ" fetches them.
 */
export function AddressFields({ words, provinces, state, underWay, ask }: Props) {
  const { values, errors, quote, attempts } = state
  const [place, setPlace] = useState({
    attempts,
    province: values[FIELDS.province] ?? "",
    commune: values[FIELDS.commune] ?? "",
  })
  // The answer to a chosen old name, or to a posted form, sets the two selects.
  if (place.attempts !== attempts) {
    setPlace({ attempts, province: values[FIELDS.province] ?? "", commune: values[FIELDS.commune] ?? "" })
  }
  const communes = quote.communes.filter(({ province_code }) => province_code === place.province)
  return (
    <Card className="grid gap-4">
      <h2 className="text-lg">{words.address}</h2>
      <SelectField
        id="province"
        name={FIELDS.province}
        autoComplete="address-level1"
        label={words.province}
        placeholder={words.provinceChoose}
        options={provinces}
        value={place.province}
        error={errors[FIELDS.province]}
        onChange={({ target }) => {
          setPlace({ attempts, province: target.value, commune: "" })
          ask("address", {
            [FIELDS.province]: target.value,
            [FIELDS.commune]: "",
            [FIELDS.oldPlace]: "",
            old_choice: "",
          })
        }}
      />
      <SelectField
        id="commune"
        name={FIELDS.commune}
        autoComplete="address-level2"
        label={words.commune}
        placeholder={place.province ? words.communeChoose : words.communeFirst}
        options={communes.map(({ code, full_name }) => ({ value: code, label: full_name }))}
        value={place.commune}
        error={errors[FIELDS.commune]}
        onChange={({ target }) => {
          setPlace({ ...place, commune: target.value })
        }}
      />
      <OldNames
        key={values[FIELDS.oldPlace]}
        words={words}
        state={state}
        searching={underWay === "old_names"}
        ask={ask}
      />
      <TextField
        id="street"
        name={FIELDS.street}
        autoComplete="street-address"
        label={words.street}
        hint={words.streetHint}
        defaultValue={values[FIELDS.street]}
        error={errors[FIELDS.street]}
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
}
