"use client"

import { blankForm } from "@/shared/forms/form-state"
import { useKeptForm } from "@/shared/forms/use-kept-form"
import { TextAreaField } from "@/shared/ui/text-area-field"
import type words from "@messages/verification.json"
import { appeal } from "./actions/send"
import { type StepProps, StepShell } from "./step-shell"

type Props = Omit<StepProps, "start"> & { words: (typeof words)["appeal"] }

/** Why the decision is wrong, in the producer's own words. */
export function AppealForm({ words, ...props }: Props) {
  const { state, pending, form } = useKeptForm(appeal, blankForm, props.step.offline)
  return (
    <StepShell {...props} {...{ state, pending, form }} submit={words.submit} sending={words.sending}>
      <TextAreaField
        id="text"
        name="text"
        rows={5}
        label={words.text}
        error={state.errors["text"] ?? null}
        defaultValue={state.values["text"]}
        maxLength={3000}
      />
    </StepShell>
  )
}
