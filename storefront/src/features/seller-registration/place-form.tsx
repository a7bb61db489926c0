"use client"

import { useRef } from "react"
import { useAskingForm } from "@/shared/forms/use-asking-form"
import { PlaceFields } from "@/shared/place/place-fields"
import type { AskPlace, PlaceWords } from "@/shared/place/place-state"
import { buttonStyle } from "@/shared/ui/button-style"
import { TextField } from "@/shared/ui/text-field"
import type words from "@messages/verification.json"
import { savePlace } from "./actions/save-place"
import { PLACE_INTENTS, PLACE_NAMES, type PlaceFormIntent, type PlaceFormState } from "./place-step"
import { type StepProps, StepShell } from "./step-shell"

type Props = Omit<StepProps, "start"> & {
  words: (typeof words)["place"]
  placeWords: PlaceWords
  provinces: readonly { value: string; label: string }[]
  initial: PlaceFormState
}

/** Where the goods are made: province and commune of today, or found by the old name. */
export function PlaceForm({ words, placeWords, provinces, initial, ...props }: Props) {
  const { state, underWay, send, form } = useAskingForm<PlaceFormState, PlaceFormIntent>({
    action: savePlace,
    initial,
    offline: props.step.offline,
    intents: PLACE_INTENTS,
    last: "save",
  })
  const top = useRef<HTMLDivElement>(null)
  const ask: AskPlace = (intent, changes = {}) => {
    const element = top.current?.closest("form")
    if (!element) return
    const data = new FormData(element)
    for (const [name, value] of Object.entries({ intent, ...changes })) data.set(name, value)
    send(data)
  }
  return (
    <StepShell
      {...props}
      {...{ state, form }}
      pending={underWay === "save"}
      submit={props.step.save}
      sending={props.step.saving}
      intent="save"
    >
      <div ref={top} className="grid gap-5">
        <PlaceFields
          words={placeWords}
          names={PLACE_NAMES}
          provinces={provinces}
          state={state}
          searching={underWay === "old_names"}
          ask={ask}
        />
        <noscript>
          <button type="submit" name="intent" value="address" className={buttonStyle("secondary", true)}>
            {words.update}
          </button>
        </noscript>
        <TextField
          id="street"
          name="street"
          autoComplete="street-address"
          label={words.street}
          hint={words.streetHint}
          defaultValue={state.values["street"]}
          error={state.errors["street"]}
          maxLength={200}
        />
      </div>
    </StepShell>
  )
}
