"use client"

import { fill } from "@/shared/i18n/fill"
import { buttonStyle } from "@/shared/ui/button-style"
import { CONTROL } from "@/shared/ui/field"
import { StatusLine } from "@/shared/ui/status-line"
import { OldPlaceChoices } from "./old-place-choices"
import type { AskPlace, PlaceNames, PlaceState, PlaceWords } from "./place-state"

type Props = { words: PlaceWords; names: PlaceNames; state: PlaceState; searching: boolean; ask: AskPlace }

/** For those who know the place by its name from before July 2025: find it, and choose where it was divided. */
export function OldNames({ words, names, state: { values, places, communes }, searching, ask }: Props) {
  const old = values[names.oldPlace]
  const commune = communes.find(({ code }) => code === values[names.commune])
  return (
    <div className="grid gap-3">
      <details open={places !== null || undefined} className="group rounded-card border border-line bg-paper p-3">
        <summary className="text-link inline-flex min-h-11 items-center">{words.oldTitle}</summary>
        <div className="grid gap-3 pt-2">
          <label htmlFor="old-query" className="font-bold">
            {words.oldLabel}
          </label>
          <div className="flex flex-wrap gap-2">
            <input
              id="old-query"
              name="old_query"
              aria-describedby="old-query-hint"
              defaultValue={values["old_query"]}
              maxLength={100}
              className={`${CONTROL} min-w-0 flex-[1_1_12rem]`}
              onKeyDown={(event) => {
                if (event.key !== "Enter") return
                event.preventDefault()
                ask("old_names")
              }}
            />
            <button type="submit" name="intent" value="old_names" className={buttonStyle("secondary")}>
              {searching ? words.oldSearching : words.oldSearch}
            </button>
          </div>
          <p id="old-query-hint" className="text-sm text-muted">
            {words.oldHint}
          </p>
          <div aria-live="polite">{places && <OldPlaceChoices words={words} places={places} ask={ask} />}</div>
        </div>
      </details>
      <input type="hidden" name={names.oldPlace} value={old ?? ""} />
      <StatusLine kind="good">
        {old && commune && fill(words.oldChosen, { commune: commune.full_name, old })}
      </StatusLine>
    </div>
  )
}
