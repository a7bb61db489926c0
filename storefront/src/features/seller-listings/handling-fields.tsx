"use client"

import { STORAGE_CLASSES, ZONES_BY_DISTANCE } from "@san-ocop/kit/storage-class"
import { CheckLine } from "@/shared/ui/check-line"
import { SelectField } from "@/shared/ui/select-field"
import { TextField } from "@/shared/ui/text-field"
import type { FieldProps } from "./fact-fields"

const SIDES = ["length_cm", "width_cm", "height_cm"] as const

/** How the goods travel: what they need on the way, how far they may go, how much room they take. */
export function HandlingFields({ value, errors, words, attempts }: FieldProps) {
  const common = (name: string) => ({ id: name, name, defaultValue: value(name), error: errors[name] ?? null })
  const chosen = value("storage_classes").split(" ")
  const wrong = errors["storage_classes"]
  return (
    <>
      <fieldset className="grid gap-2" key={attempts}>
        <legend className="mb-1 font-bold">{words.handling}</legend>
        <p className="text-base text-muted">{words.handlingHint}</p>
        {STORAGE_CLASSES.map(({ code, name }) => (
          <CheckLine
            key={code}
            name="storage_classes"
            value={code}
            checked={chosen.includes(code)}
            hint={words.handlingMeans[code]}
            invalid={wrong !== undefined}
            describedBy={wrong === undefined ? undefined : "storage-classes-error"}
          >
            {name}
          </CheckLine>
        ))}
        {wrong !== undefined && (
          <p id="storage-classes-error" className="font-bold text-lacquer">
            {wrong}
          </p>
        )}
      </fieldset>
      <SelectField
        {...common("reach")}
        key={`reach-${attempts}`}
        label={words.reach}
        note={words.optional}
        hint={words.reachHint}
        placeholder={words.reachByClass}
        options={ZONES_BY_DISTANCE.map((zone) => ({ value: zone, label: words.reaches[zone] }))}
      />
      <div className="grid grid-cols-3 items-start gap-3">
        {SIDES.map((side) => (
          <TextField key={side} {...common(side)} label={words.sides[side]} inputMode="numeric" maxLength={3} />
        ))}
        <p className="col-span-3 text-base text-muted">{words.sidesHint}</p>
      </div>
    </>
  )
}
