"use client"

import type { PackingLine, PackingLots } from "@san-ocop/kit/http/recall"
import { formatDay } from "@san-ocop/kit/day"
import { SelectField } from "@/shared/ui/select-field"
import { TextField } from "@/shared/ui/text-field"
import { fill } from "@/shared/i18n/fill"
import type words from "@messages/recall.json"
import { PROPOSED, shownLots, UNKNOWN } from "./lot-choice"

type Words = (typeof words)["packing"]
type Props = {
  packing: PackingLots
  words: Words
  errors: Readonly<Record<string, string>>
  values: Readonly<Record<string, string>>
}

const proposal = ({ proposed }: PackingLine, words: Words): string =>
  proposed
    .map(({ code, best_before, quantity }) =>
      best_before
        ? fill(words.proposed, { code, day: formatDay(best_before), quantity: String(quantity) })
        : fill(words.proposedNoDay, { code, quantity: String(quantity) }),
    )
    .join("; ")

/** Which lots go into the parcel: those that spoil first, taken with the button that sends it; behind a fold, others and why. */
export function LotFields({ packing, words, errors, values }: Props) {
  const lines = packing.lines.filter(({ lots }) => lots.length > 0)
  if (lines.length === 0) return null
  const isWrong = Object.keys(errors).some((field) => field === "lot_reason" || field.startsWith("lot-"))
  return (
    <fieldset className="grid gap-2">
      <legend className="font-bold">{words.title}</legend>
      <p className="text-base text-muted">{words.lead}</p>
      <ul className="grid gap-1">
        {lines.map((line) => (
          <li key={line.item_id}>
            {lines.length > 1 && <b>{line.name}: </b>}
            {line.missing > 0 ? words.missing : proposal(line, words)}
            <input type="hidden" name={`shown-${line.item_id}`} value={shownLots(line)} />
          </li>
        ))}
      </ul>
      <details open={isWrong || undefined}>
        <summary className="flex min-h-11 items-center font-bold text-leaf">{words.other}</summary>
        <div className="grid gap-3">
          {lines.map(({ item_id, name, quantity, unit, lots, missing }) => (
            <SelectField
              key={item_id}
              id={`lot-${item_id}`}
              name={`lot-${item_id}`}
              label={fill(words.lotOf, { name, quantity: String(quantity), unit })}
              options={[
                ...(missing > 0 ? [] : [{ value: PROPOSED, label: words.first }]),
                ...lots
                  .filter(({ left }) => left >= quantity)
                  .map(({ id, code, best_before, left }) => ({
                    value: id,
                    label: best_before
                      ? fill(words.optionDay, { code, day: formatDay(best_before), left: String(left) })
                      : fill(words.option, { code, left: String(left) }),
                  })),
                { value: UNKNOWN, label: words.unknown },
              ]}
              defaultValue={values[`lot-${item_id}`] ?? (missing > 0 ? UNKNOWN : PROPOSED)}
              error={errors[`lot-${item_id}`] ?? null}
            />
          ))}
          <TextField
            id="lot_reason"
            name="lot_reason"
            label={words.reason}
            defaultValue={values["lot_reason"]}
            error={errors["lot_reason"] ?? null}
            maxLength={300}
          />
        </div>
      </details>
    </fieldset>
  )
}
