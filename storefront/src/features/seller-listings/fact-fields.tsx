"use client"

import { SelectField } from "@/shared/ui/select-field"
import { TextField } from "@/shared/ui/text-field"
import type words from "@messages/seller.json"

export type FieldProps = {
  value: (name: string) => string
  errors: Readonly<Record<string, string>>
  words: (typeof words)["form"]
  /** Counts refusals: a select forgets its default unless it is made anew. */
  attempts: number
}
type Choices = readonly { value: string; label: string }[]

/** What the goods are, who made them, how they are sold, for how much. */
export function FactFields({
  value,
  errors,
  words,
  groups,
  producers,
}: FieldProps & { groups: Choices; producers: Choices }) {
  const common = (name: string) => ({ id: name, name, defaultValue: value(name), error: errors[name] ?? null })
  return (
    <>
      <TextField {...common("name")} label={words.name} hint={words.nameHint} maxLength={200} />
      <SelectField {...common("group")} label={words.group} placeholder={words.groupChoose} options={groups} />
      {producers.length > 0 ? (
        <SelectField
          {...common("producer_id")}
          label={words.producer}
          placeholder={words.producerChoose}
          options={producers}
        />
      ) : (
        <p className="rounded-small bg-gold-soft px-3 py-2 text-base">{words.producerNone}</p>
      )}
      <div className="grid items-start gap-6 sm:grid-cols-2">
        <TextField {...common("unit")} label={words.unit} hint={words.unitHint} maxLength={60} />
        <TextField {...common("weight_grams")} label={words.weight} hint={words.weightHint} inputMode="numeric" />
        <TextField {...common("price")} label={words.price} hint={words.priceHint} inputMode="numeric" />
        <TextField {...common("alcohol_percent")} label={words.alcohol} hint={words.alcoholHint} inputMode="decimal" />
        <TextField {...common("stock")} label={words.stock} inputMode="numeric" />
      </div>
    </>
  )
}
