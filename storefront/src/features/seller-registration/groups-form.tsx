"use client"

import { blankForm } from "@/shared/forms/form-state"
import { useKeptForm } from "@/shared/forms/use-kept-form"
import type words from "@messages/verification.json"
import { saveGroups } from "./actions/simple-steps"
import { type GroupOptions, GroupsField } from "./groups-field"
import { type StepProps, StepShell } from "./step-shell"

type Props = StepProps & { words: (typeof words)["groups"]; groups: GroupOptions }

/** What is made here: the papers to hand in depend on it. */
export function GroupsForm({ words, groups, ...props }: Props) {
  const { state, pending, form } = useKeptForm(saveGroups, blankForm, props.step.offline)
  // After a refusal a box that was not ticked is not among the values.
  const values = state.attempts > 0 ? state.values : props.start
  return (
    <StepShell {...props} {...{ state, pending, form }} submit={props.step.save} sending={props.step.saving}>
      <GroupsField words={words} groups={groups} values={values} error={state.errors["groups"]} />
    </StepShell>
  )
}
