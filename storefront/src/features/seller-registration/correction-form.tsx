"use client"

import { blankForm } from "@/shared/forms/form-state"
import { useKeptForm } from "@/shared/forms/use-kept-form"
import { SelectField } from "@/shared/ui/select-field"
import { TextAreaField } from "@/shared/ui/text-area-field"
import { TextField } from "@/shared/ui/text-field"
import type words from "@messages/verification.json"
import { askCorrection } from "./actions/correction"
import { type GroupOptions, GroupsField } from "./groups-field"
import { type StepProps, StepShell } from "./step-shell"

type Words = (typeof words)["correction"]
type Props = StepProps & {
  words: Words
  groupWords: (typeof words)["groups"]
  communes: readonly { value: string; label: string }[]
  groups: GroupOptions
}

/** What is to be put right of what was verified. Numbers are typed anew and never sent back to the page. */
export function CorrectionForm({ words, groupWords, communes, groups, ...props }: Props) {
  const { state, pending, form } = useKeptForm(askCorrection, blankForm, props.step.offline)
  const field = (name: string) => ({
    id: name,
    name,
    defaultValue: state.values[name] ?? props.start[name] ?? "",
    error: state.errors[name] ?? null,
  })
  const text = { autoComplete: "off", maxLength: 160 }
  const number = { ...text, inputMode: "numeric" as const, spellCheck: false }
  return (
    <StepShell {...props} {...{ state, pending, form }} submit={words.submit} sending={words.sending}>
      {["registered_groups", "registered_spirits"].map((name) => (
        <input key={name} type="hidden" name={name} value={state.values[name] ?? props.start[name] ?? ""} />
      ))}
      <TextField {...field("name")} {...text} label={words.name} />
      <SelectField {...field("commune_code")} label={words.commune} options={communes} placeholder={words.keep} />
      <TextField {...field("street")} {...text} label={words.street} />
      <TextField {...field("tax_code")} {...number} label={words.tax} hint={words.numberHint} />
      <TextField {...field("representative_name")} {...text} label={words.representative} />
      <TextField {...field("personal_id")} {...number} label={words.personalId} hint={words.numberHint} />
      <GroupsField
        words={groupWords}
        groups={groups}
        values={state.attempts > 0 ? state.values : props.start}
        error={state.errors["groups"]}
      />
      <TextAreaField {...field("note")} label={words.note} hint={words.noteHint} maxLength={1000} rows={3} />
    </StepShell>
  )
}
