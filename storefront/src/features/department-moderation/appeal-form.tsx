"use client"

import { blankForm } from "@/shared/forms/form-state"
import { useKeptForm } from "@/shared/forms/use-kept-form"
import { SendingButton } from "@/shared/ui/sending-button"
import { StatusLine } from "@/shared/ui/status-line"
import { TextAreaField } from "@/shared/ui/text-area-field"
import type words from "@messages/moderation.json"
import { answerAppeal } from "./actions"

type Props = {
  id: string
  /** What granting does. */
  effect: string
  words: (typeof words)["appeals"]
  offline: string
}

/** The answer to an appeal, and the two ways to give it. */
export function AppealForm({ id, effect, words, offline }: Props) {
  const { state, pending, form } = useKeptForm(answerAppeal, blankForm, offline)
  const button = { pending, pendingLabel: words.deciding, name: "intent" }
  return (
    <form className="grid gap-4" noValidate {...form}>
      <input type="hidden" name="appeal" value={id} />
      <StatusLine kind="problem">{state.message}</StatusLine>
      <TextAreaField
        id="answer"
        name="answer"
        label={words.answer}
        hint={words.answerHint}
        rows={4}
        maxLength={2000}
        defaultValue={state.values["answer"]}
        error={state.errors["answer"] ?? null}
      />
      <p className="text-muted">{effect}</p>
      <div className="flex flex-wrap gap-3">
        <SendingButton {...button} value="grant">
          {words.grant}
        </SendingButton>
        <SendingButton {...button} value="dismiss" kind="secondary">
          {words.dismiss}
        </SendingButton>
      </div>
    </form>
  )
}
