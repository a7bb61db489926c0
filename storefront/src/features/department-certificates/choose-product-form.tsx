"use client"

import type { ImportCandidate } from "@san-ocop/kit/http/recognition"
import { blankForm } from "@/shared/forms/form-state"
import { useKeptForm } from "@/shared/forms/use-kept-form"
import type words from "@messages/recognition.json"
import { SelectField } from "@/shared/ui/select-field"
import { SendingButton } from "@/shared/ui/sending-button"
import { StatusLine } from "@/shared/ui/status-line"
import { chooseForLine } from "./import-actions"

type Props = {
  hidden: Readonly<Record<string, string>>
  label: string
  candidates: readonly ImportCandidate[]
  words: (typeof words)["import"]
  saving: string
  offline: string
}

/** Says which product a line means, where names alone do not. */
export function ChooseProductForm({ hidden, label, candidates, words: w, saving, offline }: Props) {
  const { state, pending, form } = useKeptForm(chooseForLine, blankForm, offline)
  return (
    <form className="flex flex-wrap items-end gap-2" noValidate {...form}>
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <StatusLine kind="problem">{state.message}</StatusLine>
      <SelectField
        id={`chon-${hidden["row"] ?? ""}`}
        name="product_id"
        label={label}
        options={candidates.map(({ id, name, producer_name }) => ({ value: id, label: `${name} (${producer_name})` }))}
      />
      <SendingButton pending={pending} pendingLabel={saving} kind="secondary">
        {w.chooseSubmit}
      </SendingButton>
    </form>
  )
}
