"use client"

import type { LotTake, PackingLine, PackingLots } from "@san-ocop/kit/http/recall"
import { formatDay } from "@san-ocop/kit/day"
import { SelectField } from "@/shared/ui/select-field"
import { TextField } from "@/shared/ui/text-field"
import { fill } from "@/shared/i18n/fill"
import type words from "@messages/recall.json"
import { isRecordedOffered, KEPT, linesToChoose, PROPOSED, shownLots, startOf, UNKNOWN } from "./lot-choice"

type Words = (typeof words)["packing"]
type Props = {
  packing: PackingLots
  words: Words
  errors: Readonly<Record<string, string>>
  values: Readonly<Record<string, string>>
}

const takesText = (takes: readonly LotTake[], words: Words): string =>
  takes
    .map(({ code, best_before, quantity }) =>
      best_before
        ? fill(words.proposed, { code, day: formatDay(best_before), quantity: String(quantity) })
        : fill(words.proposedNoDay, { code, quantity: String(quantity) }),
    )
    .join("; ")

const optionsOf = (line: PackingLine, words: Words) => [
  ...(startOf(line) === KEPT ? [{ value: KEPT, label: words.keep }] : []),
  ...(line.missing > 0 ? [] : [{ value: PROPOSED, label: words.first }]),
  ...line.lots
    .filter(({ left }) => left >= line.quantity)
    .map(({ id, code, best_before, left }) => ({
      value: id,
      label: best_before
        ? fill(words.optionDay, { code, day: formatDay(best_before), left: String(left) })
        : fill(words.option, { code, left: String(left) }),
    })),
  { value: UNKNOWN, label: words.unknown },
]

/** What goes into the parcel for a line where nobody touches the form, and what was recorded and may no longer go. */
function standing(line: PackingLine, words: Words): string {
  if (startOf(line) === KEPT) return fill(words.recorded, { lots: takesText(line.chosen, words) })
  const now = line.missing > 0 ? words.missing : takesText(line.proposed, words)
  if (line.chosen.length === 0 || isRecordedOffered(line)) return now
  return `${fill(words.gone, { codes: line.chosen.map(({ code }) => code).join(", ") })} ${now}`
}

/**
 * Which lots go into the parcel, taken with the button that sends it: what the stall recorded before, otherwise those that spoil first.
 * Others, and why, are behind a fold, which is open where there is something in it to read.
 */
export function LotFields({ packing, words, errors, values }: Props) {
  const lines = linesToChoose(packing)
  if (lines.length === 0) return null
  const chosen = (line: PackingLine): string => values[`lot-${line.item_id}`] ?? startOf(line)
  const isKept = lines.some((line) => startOf(line) === KEPT)
  const isTouched = lines.some((line) => chosen(line) !== startOf(line))
  const isWrong = Object.keys(errors).some((field) => field === "lot_reason" || field.startsWith("lot-"))
  return (
    <fieldset className="grid gap-2">
      <legend className="font-bold">{words.title}</legend>
      <p className="text-base text-muted">{words.lead}</p>
      <ul className="grid gap-1">
        {lines.map((line) => (
          <li key={line.item_id}>
            {lines.length > 1 && <b>{line.name}: </b>}
            {standing(line, words)}
            <input type="hidden" name={`shown-${line.item_id}`} value={shownLots(line)} />
          </li>
        ))}
      </ul>
      <details open={isWrong || isKept || isTouched || undefined}>
        <summary className="flex min-h-11 items-center font-bold text-leaf">{words.other}</summary>
        <div className="grid gap-3">
          {lines.map((line) => (
            <SelectField
              key={line.item_id}
              id={`lot-${line.item_id}`}
              name={`lot-${line.item_id}`}
              label={fill(words.lotOf, { name: line.name, quantity: String(line.quantity), unit: line.unit })}
              options={optionsOf(line, words)}
              defaultValue={chosen(line)}
              error={errors[`lot-${line.item_id}`] ?? null}
            />
          ))}
          <TextField
            id="lot_reason"
            name="lot_reason"
            label={words.reason}
            defaultValue={values["lot_reason"] || (isKept ? (packing.reason ?? "") : "")}
            error={errors["lot_reason"] ?? null}
            maxLength={300}
          />
        </div>
      </details>
    </fieldset>
  )
}
