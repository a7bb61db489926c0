"use client"

import { blankForm } from "@/shared/forms/form-state"
import { useKeptForm } from "@/shared/forms/use-kept-form"
import { CheckLine } from "@/shared/ui/check-line"
import type words from "@messages/verification.json"
import { acceptTerms } from "./actions/simple-steps"
import { type StepProps, StepShell } from "./step-shell"

type Props = StepProps & { words: (typeof words)["terms"]; version: string }

/** The box is never ticked beforehand: consent is given, not left standing. */
export function TermsForm({ words, version, ...props }: Props) {
  const { state, pending, form } = useKeptForm(acceptTerms, blankForm, props.step.offline)
  const error = state.errors["agree"]
  return (
    <StepShell {...props} {...{ state, pending, form }} submit={words.submit} sending={props.step.saving}>
      <input type="hidden" name="version" value={version} />
      <CheckLine
        name="agree"
        value="yes"
        checked={state.values["agree"] === "yes"}
        invalid={Boolean(error)}
        describedBy={error ? "agree-error" : undefined}
      >
        {words.agree}
      </CheckLine>
      {error && (
        <p id="agree-error" className="text-sm font-bold text-lacquer">
          {error}
        </p>
      )}
    </StepShell>
  )
}
