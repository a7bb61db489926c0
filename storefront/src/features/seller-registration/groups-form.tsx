"use client"

import { blankForm } from "@/shared/forms/form-state"
import { useKeptForm } from "@/shared/forms/use-kept-form"
import { CheckLine } from "@/shared/ui/check-line"
import type words from "@messages/verification.json"
import { saveGroups } from "./actions/simple-steps"
import { type StepProps, StepShell } from "./step-shell"

type Props = StepProps & { words: (typeof words)["groups"]; groups: readonly { value: string; label: string }[] }

/** What is made here: the papers to hand in depend on it. */
export function GroupsForm({ words, groups, ...props }: Props) {
  const { state, pending, form } = useKeptForm(saveGroups, blankForm, props.step.offline)
  // After a refusal a box that was not ticked is not among the values.
  const values = state.attempts > 0 ? state.values : props.start
  const chosen = (values["groups"] ?? "").split(" ")
  const error = state.errors["groups"]
  return (
    <StepShell {...props} {...{ state, pending, form }} submit={props.step.save} sending={props.step.saving}>
      <fieldset className="grid gap-2" aria-describedby={error ? "groups-error" : undefined}>
        <legend className="mb-2 font-bold">{words.groups}</legend>
        {groups.map(({ value, label }) => (
          <CheckLine key={value} name="groups" value={value} checked={chosen.includes(value)} invalid={Boolean(error)}>
            {label}
          </CheckLine>
        ))}
        {error && (
          <p id="groups-error" className="text-sm font-bold text-lacquer">
            {error}
          </p>
        )}
      </fieldset>
      <CheckLine name="makes_spirits" value="yes" hint={words.spiritsHint} checked={values["makes_spirits"] === "yes"}>
        {words.spirits}
      </CheckLine>
    </StepShell>
  )
}
