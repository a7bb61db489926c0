"use client"

import { TextAreaField } from "@/shared/ui/text-area-field"
import { TextField } from "@/shared/ui/text-field"
import type { FieldProps } from "./fact-fields"

/** What is written about the goods. */
export function WordFields({ value, errors, words }: FieldProps) {
  const common = (name: string) => ({ id: name, name, defaultValue: value(name), error: errors[name] ?? null })
  return (
    <>
      <TextAreaField
        {...common("description")}
        label={words.description}
        hint={words.descriptionHint}
        rows={6}
        maxLength={5000}
      />
      <TextAreaField {...common("ingredients")} label={words.ingredients} note={words.optional} maxLength={1000} />
      <TextField {...common("storage_note")} label={words.storage} note={words.optional} maxLength={300} />
      <TextField
        {...common("shelf_life")}
        label={words.shelfLife}
        note={words.optional}
        hint={words.shelfLifeHint}
        maxLength={120}
      />
    </>
  )
}
