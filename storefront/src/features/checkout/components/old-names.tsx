"use client"

import { fill } from "@/shared/i18n/fill"
import { buttonStyle } from "@/shared/ui/button-style"
import { CONTROL } from "@/shared/ui/field"
import { StatusLine } from "@/shared/ui/status-line"
import { CHECKOUT_FIELDS as FIELDS, type CheckoutIntent, type CheckoutState } from "../checkout-state"
import { OldPlaceChoices } from "./old-place-choices"
import type { CheckoutWords } from "./words"

type Props = {
  words: CheckoutWords
  state: CheckoutState
  searching: boolean
  ask: (intent: CheckoutIntent, changes?: Record<string, string>) => void
}

/** For those who know the place by its name from before July 2025: find it, and choose where it was divided. */
export function OldNames({ words, state: { values, places, quote }, searching, ask }: Props) {
  const old = values[FIELDS.oldPlace]
  const commune = quote.communes.find(({ code }) => code === values[FIELDS.commune])
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
      <input type="hidden" name={FIELDS.oldPlace} value={old ?? ""} />
      <StatusLine kind="good">
        {old && commune && fill(words.oldChosen, { commune: commune.full_name, old })}
      </StatusLine>
    </div>
  )
}
