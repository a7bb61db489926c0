"use client"

import { blankForm } from "@/shared/forms/form-state"
import { useKeptForm } from "@/shared/forms/use-kept-form"
import { SendingButton } from "@/shared/ui/sending-button"
import { StatusLine } from "@/shared/ui/status-line"
import { TextField } from "@/shared/ui/text-field"
import type words from "@messages/statistics.json"
import { freezeSnapshot } from "./actions"

type Props = { hidden: Readonly<Record<string, string>>; words: (typeof words)["freeze"] }

/** Keeps what is shown for a report. */
export function FreezeForm({ hidden, words }: Props) {
  const { state, pending, form } = useKeptForm(freezeSnapshot, blankForm, words.offline)
  return (
    <form aria-label={words.title} className="grid max-w-xl gap-3" noValidate {...form}>
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <StatusLine kind="problem">{state.message}</StatusLine>
      <TextField
        id="title"
        name="title"
        label={words.name}
        hint={words.nameHint}
        error={state.errors["title"] ?? null}
        defaultValue={state.values["title"]}
        maxLength={200}
        required
      />
      <div>
        <SendingButton pending={pending} pendingLabel={words.sending}>
          {words.submit}
        </SendingButton>
      </div>
    </form>
  )
}
