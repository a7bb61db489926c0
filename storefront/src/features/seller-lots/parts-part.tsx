import type { LotForm } from "@san-ocop/kit/http/lots"
import { formatDay } from "@san-ocop/kit/day"
import { fill } from "@/shared/i18n/fill"
import { CONTROL } from "@/shared/ui/field"
import type words from "@messages/lots.json"
import type { FieldOf } from "./history-form"

type Props = {
  field: FieldOf
  words: (typeof words)["form"]
  title: string
  parts: LotForm["parts"]
  /** Name of the list in the request. */
  at: string
}

/** Own lots to choose from, each with how much of it. */
export function PartsPart({ field, words: text, title, parts, at }: Props) {
  const chosen = field.value("part").split(" ")
  const error = field.error(at)
  return (
    <fieldset className="grid gap-2" aria-describedby={error ? "parts-error parts-hint" : "parts-hint"}>
      <legend className="mb-1 font-bold">{title}</legend>
      <p id="parts-hint" className="text-base text-muted">
        {parts.length > 0 ? text.partsHint : text.noParts}
      </p>
      {parts.map(({ id, name, code, made_on, unit }) => (
        <div
          key={id}
          className="grid gap-2 rounded-small border border-edge bg-white p-3 has-checked:border-leaf has-checked:bg-leaf-soft"
        >
          <label className="flex min-h-11 cursor-pointer items-center gap-3">
            <input
              type="checkbox"
              name="part"
              value={id}
              defaultChecked={chosen.includes(id)}
              className="size-5 shrink-0 accent-leaf"
            />
            <span>
              {name}
              <span className="block text-base text-muted">
                {code} · {formatDay(made_on)}
              </span>
            </span>
          </label>
          <input
            name={`part_quantity_${id}`}
            inputMode="numeric"
            aria-label={fill(text.partQuantity, { name: `${name} ${code}`, unit })}
            placeholder={unit}
            defaultValue={field.value(`part_quantity_${id}`)}
            className={`${CONTROL} max-w-40`}
          />
        </div>
      ))}
      {error && (
        <p id="parts-error" className="text-sm font-bold text-lacquer">
          {error}
        </p>
      )}
    </fieldset>
  )
}
