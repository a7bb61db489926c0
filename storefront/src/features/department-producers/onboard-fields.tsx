"use client"

import { PlaceFields } from "@/shared/place/place-fields"
import type { AskPlace, PlaceWords } from "@/shared/place/place-state"
import { CheckLine } from "@/shared/ui/check-line"
import { TextField } from "@/shared/ui/text-field"
import type words from "@messages/verification-desk.json"
import { type OnboardState, PLACE_NAMES } from "./onboard-state"

type Option = { value: string; label: string }
type Words = (typeof words)["onboard"]
type PlaceProps = {
  province: Option
  state: OnboardState
  searching: boolean
  ask: AskPlace
  words: Words
  placeWords: PlaceWords
}

/** Where the goods are made; in the officer's own province, and nowhere else. */
export const OnboardPlace = ({ province, state, searching, ask, words, placeWords }: PlaceProps) => (
  <fieldset className="grid gap-5 border-t border-line pt-4">
    <legend className="sr-only">{words.place}</legend>
    <PlaceFields
      words={placeWords}
      names={PLACE_NAMES}
      provinces={[province]}
      state={state}
      searching={searching}
      ask={ask}
    />
    <TextField
      id="street"
      name="street"
      label={words.street}
      defaultValue={state.values["street"]}
      error={state.errors["street"]}
      maxLength={200}
      autoComplete="off"
    />
  </fieldset>
)

type GoodsProps = { groups: readonly Option[]; state: OnboardState; words: Words }

/** What is made: the papers that are asked for depend on it. */
export function OnboardGoods({ groups, state, words }: GoodsProps) {
  const chosen = (state.values["groups"] ?? "").split(" ")
  const error = state.errors["groups"]
  return (
    <>
      <fieldset className="grid gap-2 border-t border-line pt-4" aria-describedby={error ? "groups-error" : undefined}>
        <legend className="sr-only">{words.groups}</legend>
        <p aria-hidden="true" className="mb-1 font-bold">
          {words.groups}
        </p>
        <div className="grid gap-2 md:grid-cols-2">
          {groups.map(({ value, label }) => (
            <CheckLine key={value} name="groups" value={value} checked={chosen.includes(value)}>
              {label}
            </CheckLine>
          ))}
        </div>
        {error && (
          <p id="groups-error" className="text-sm font-bold text-lacquer">
            {error}
          </p>
        )}
      </fieldset>
      <CheckLine name="makes_spirits" value="yes" checked={state.values["makes_spirits"] === "yes"}>
        {words.spirits}
      </CheckLine>
    </>
  )
}
