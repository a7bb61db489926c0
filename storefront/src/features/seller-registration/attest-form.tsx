"use client"

import { blankForm } from "@/shared/forms/form-state"
import { useKeptForm } from "@/shared/forms/use-kept-form"
import { CheckLine } from "@/shared/ui/check-line"
import type words from "@messages/verification.json"
import { attest } from "./actions/papers"
import { type StepProps, StepShell } from "./step-shell"

type Props = Omit<StepProps, "start"> & { requirement: string; words: (typeof words)["paper"] }

/** A promise instead of a paper, where the law is content with one. */
export function AttestForm({ requirement, words, ...props }: Props) {
  const { state, pending, form } = useKeptForm(attest, blankForm, props.step.offline)
  const error = state.errors["attest"]
  return (
    <StepShell {...props} {...{ state, pending, form }} submit={words.attestSubmit} sending={words.sending}>
      <input type="hidden" name="requirement" value={requirement} />
      <CheckLine
        name="attest"
        value="yes"
        invalid={Boolean(error)}
        describedBy={error ? "attest-error" : undefined}
        checked={state.values["attest"] === "yes"}
      >
        {words.attestText}
      </CheckLine>
      {error && (
        <p id="attest-error" className="text-sm font-bold text-lacquer">
          {error}
        </p>
      )}
    </StepShell>
  )
}
