"use client"

import type labels from "@messages/labels.json"
import { blankForm } from "@/shared/forms/form-state"
import { useKeptForm } from "@/shared/forms/use-kept-form"
import { RadioList } from "@/shared/ui/radio-list"
import { SendingButton } from "@/shared/ui/sending-button"
import { StatusLine } from "@/shared/ui/status-line"
import { TextField } from "@/shared/ui/text-field"
import { voidLabels } from "./actions"

type Props = {
  stall: string
  lot: string
  batch: string
  /** Each label has a code of its own, so that some can be voided. */
  numbered: boolean
  words: (typeof labels)["void"]
  offline: string
}

/** Folded away, since it cannot be taken back; opens without JavaScript too. */
export function VoidForm({ stall, lot, batch, numbered, words, offline }: Props) {
  const { state, pending, form } = useKeptForm(voidLabels, blankForm, offline)
  const label = (name: "from" | "to", hint: string) => (
    <TextField
      id={`${name}-${batch}`}
      name={name}
      label={words[name]}
      hint={hint}
      autoComplete="off"
      defaultValue={state.values[name]}
      error={state.errors[name] ?? null}
      maxLength={300}
    />
  )
  return (
    <details open={state.attempts > 0}>
      <summary className="inline-flex min-h-12 items-center text-lacquer underline underline-offset-4">
        {words.open}
      </summary>
      <form className="mt-2 grid gap-4 rounded-card border border-lacquer bg-card p-4" noValidate {...form}>
        <input type="hidden" name="stall" value={stall} />
        <input type="hidden" name="lot" value={lot} />
        <input type="hidden" name="batch" value={batch} />
        <p>{words.lead}</p>
        <StatusLine kind="problem">{state.message}</StatusLine>
        {numbered && (
          <div className="group grid gap-4">
            <RadioList
              key={`what-${String(state.attempts)}`}
              id={`what-${batch}`}
              name="what"
              legend={words.what}
              options={(["part", "whole"] as const).map((value) => ({ value, label: words.whats[value] }))}
              value={state.values["what"] ?? "part"}
            />
            <div className="grid gap-4 group-has-[[value=whole]:checked]:hidden">
              {label("from", words.labelHint)}
              {label("to", words.toHint)}
            </div>
          </div>
        )}
        <TextField
          id={`reason-${batch}`}
          name="reason"
          label={words.reason}
          hint={words.reasonHint}
          defaultValue={state.values["reason"]}
          error={state.errors["reason"] ?? null}
          maxLength={300}
        />
        <SendingButton pending={pending} pendingLabel={words.pending} kind="danger" wide>
          {words.submit}
        </SendingButton>
      </form>
    </details>
  )
}
