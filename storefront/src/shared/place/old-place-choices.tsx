"use client"

import type { OldPlace } from "@san-ocop/kit/http/geography"
import { fill } from "@/shared/i18n/fill"
import { oldChoiceValue, oldPlaceText } from "./old-choice"
import type { AskPlace, PlaceWords } from "./place-state"

type Props = { words: PlaceWords; places: readonly OldPlace[]; ask: AskPlace }

/** Each old unit with what became of it. One that was divided offers all its parts, and the person says which. */
export function OldPlaceChoices({ words, places, ask }: Props) {
  if (places.length === 0) return <p>{words.oldNone}</p>
  return (
    <fieldset className="grid gap-3">
      <legend className="mb-1 font-bold">{words.oldResults}</legend>
      {places.map((place) => {
        const old = oldPlaceText(place)
        return (
          <div key={old} className="rounded-small border border-line bg-card p-3">
            <p>
              {old} {place.divided && <span className="text-muted">{words.oldDivided}</span>}
            </p>
            {place.communes.map((commune) => {
              const value = oldChoiceValue(commune.province_code, commune.code, old)
              return (
                <label key={commune.code} className="flex min-h-11 cursor-pointer items-center gap-3">
                  <input
                    type="radio"
                    name="old_choice"
                    value={value}
                    className="size-5 accent-leaf"
                    onChange={() => {
                      ask("address", { old_choice: value })
                    }}
                  />
                  <span>{fill(words.oldNow, { commune: commune.full_name, province: commune.province_name })}</span>
                </label>
              )
            })}
          </div>
        )
      })}
    </fieldset>
  )
}
