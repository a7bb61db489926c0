"use client"

import { useState } from "react"
import { SelectField } from "@/shared/ui/select-field"
import { OldNames } from "./old-names"
import type { AskPlace, PlaceNames, PlaceState, PlaceWords } from "./place-state"

type Props = {
  words: PlaceWords
  names: PlaceNames
  provinces: readonly { value: string; label: string }[]
  state: PlaceState
  searching: boolean
  ask: AskPlace
  /** Something of the form hangs on the commune, too: it asks when one is chosen. */
  communeCounts?: boolean
}

/**
 * A place in the two levels of today, or by its old name. The communes follow the province at once where JavaScript runs;
 * elsewhere the form has a button that fetches them.
 */
export function PlaceFields({ words, names, provinces, state, searching, ask, communeCounts }: Props) {
  const { values, errors, attempts } = state
  const start = { attempts, province: values[names.province] ?? "", commune: values[names.commune] ?? "" }
  const [place, setPlace] = useState(start)
  // The answer to a chosen old name, or to a posted form, sets the two selects.
  if (place.attempts !== attempts) setPlace(start)
  const communes = state.communes.filter(({ province_code }) => province_code === place.province)
  return (
    <>
      <SelectField
        id="province"
        name={names.province}
        autoComplete="address-level1"
        label={words.province}
        placeholder={words.provinceChoose}
        options={provinces}
        value={place.province}
        error={errors[names.province]}
        onChange={({ target }) => {
          setPlace({ attempts, province: target.value, commune: "" })
          ask("address", {
            [names.province]: target.value,
            [names.commune]: "",
            [names.oldPlace]: "",
            old_choice: "",
          })
        }}
      />
      <SelectField
        id="commune"
        name={names.commune}
        autoComplete="address-level2"
        label={words.commune}
        placeholder={place.province ? words.communeChoose : words.communeFirst}
        options={communes.map(({ code, full_name }) => ({ value: code, label: full_name }))}
        value={place.commune}
        error={errors[names.commune]}
        onChange={({ target }) => {
          setPlace({ ...place, commune: target.value })
          if (communeCounts) ask("address", { [names.commune]: target.value, old_choice: "" })
        }}
      />
      <OldNames
        key={values[names.oldPlace]}
        words={words}
        names={names}
        state={state}
        searching={searching}
        ask={ask}
      />
    </>
  )
}
