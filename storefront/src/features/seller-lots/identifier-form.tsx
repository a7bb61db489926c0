"use client"

import { blankForm } from "@/shared/forms/form-state"
import { useKeptForm } from "@/shared/forms/use-kept-form"
import { SelectField } from "@/shared/ui/select-field"
import { SendingButton } from "@/shared/ui/sending-button"
import { StatusLine } from "@/shared/ui/status-line"
import { TextField } from "@/shared/ui/text-field"
import type words from "@messages/lots.json"
import { addIdentifier } from "./actions"

type Props = {
  hidden: Readonly<Record<string, string>>
  words: (typeof words)["identifier"]
  saving: string
  offline: string
}

/** A GTIN or a number of the state, folded away until it is wanted. Opens without scripts. */
export function IdentifierForm({ hidden, words: text, saving, offline }: Props) {
  const { state, pending, form } = useKeptForm(addIdentifier, blankForm, offline)
  return (
    <details className="rounded-card border border-line bg-paper p-3" open={state.message !== null}>
      <summary className="text-link inline-flex min-h-11 items-center">{text.add}</summary>
      <form className="grid gap-4 pt-3" noValidate {...form}>
        {Object.entries(hidden).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <SelectField
          id="scheme"
          name="scheme"
          label={text.kind}
          options={(["gs1", "national"] as const).map((value) => ({ value, label: text.scheme[value] }))}
          defaultValue={state.values["scheme"]}
          error={state.errors["scheme"] ?? null}
        />
        <TextField
          id="value"
          name="value"
          label={text.value}
          hint={text.valueHint}
          defaultValue={state.values["value"]}
          error={state.errors["value"] ?? null}
          maxLength={100}
        />
        <StatusLine kind="problem">{state.message}</StatusLine>
        <SendingButton pending={pending} pendingLabel={saving} kind="secondary" wide>
          {text.save}
        </SendingButton>
      </form>
    </details>
  )
}
