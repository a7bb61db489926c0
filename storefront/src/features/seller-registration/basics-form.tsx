"use client"

import { blankForm } from "@/shared/forms/form-state"
import { useKeptForm } from "@/shared/forms/use-kept-form"
import { RadioList } from "@/shared/ui/radio-list"
import { TextField } from "@/shared/ui/text-field"
import type words from "@messages/verification.json"
import { saveBasics } from "./actions/simple-steps"
import { type StepProps, StepShell } from "./step-shell"

type Props = StepProps & { words: (typeof words)["basics"]; kinds: readonly { value: string; label: string }[] }

/** What kind of producer this is, and its name. */
export function BasicsForm({ words, kinds, ...props }: Props) {
  const { state, pending, form } = useKeptForm(saveBasics, blankForm, props.step.offline)
  const value = (name: string) => state.values[name] ?? props.start[name] ?? ""
  return (
    <StepShell {...props} {...{ state, pending, form }} submit={props.step.save} sending={props.step.saving}>
      <RadioList
        name="kind"
        legend={words.kind}
        options={kinds}
        value={value("kind")}
        error={state.errors["kind"]}
        key={state.attempts}
      />
      <TextField
        id="name"
        name="name"
        label={words.name}
        defaultValue={value("name")}
        error={state.errors["name"]}
        maxLength={200}
        required
      />
      <TextField
        id="contact_name"
        name="contact_name"
        label={words.contact}
        hint={words.contactHint}
        autoComplete="name"
        defaultValue={value("contact_name")}
        error={state.errors["contact_name"]}
        maxLength={100}
      />
    </StepShell>
  )
}
