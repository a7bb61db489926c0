"use client"

import { blankForm } from "@/shared/forms/form-state"
import { useKeptForm } from "@/shared/forms/use-kept-form"
import { SelectField } from "@/shared/ui/select-field"
import { SendingButton } from "@/shared/ui/sending-button"
import { StatusLine } from "@/shared/ui/status-line"
import { TextAreaField } from "@/shared/ui/text-area-field"
import { TextField } from "@/shared/ui/text-field"
import type words from "@messages/statistics.json"
import { addRecord } from "./actions"

type Option = { value: string; label: string }
type Props = {
  kept: readonly Option[]
  communes: readonly Option[]
  today: string
  words: (typeof words)["records"]
}

/** A number that only an officer knows, with its day and where it comes from. */
export function RecordForm({ kept, communes, today, words }: Props) {
  const { state, pending, form } = useKeptForm(addRecord, blankForm, words.offline)
  const field = (name: string) => ({
    ...{ id: name, name, error: state.errors[name] ?? null },
    defaultValue: state.values[name] ?? "",
  })
  return (
    <form aria-label={words.new} className="grid items-start gap-4 md:grid-cols-2" noValidate {...form}>
      <div className="md:col-span-2">
        <StatusLine kind="problem">{state.message}</StatusLine>
      </div>
      <SelectField {...field("variant")} label={words.indicator} placeholder={words.choose} options={kept} required />
      <TextField {...field("value")} label={words.value} inputMode="decimal" autoComplete="off" required />
      <TextField
        {...field("on_day")}
        type="date"
        label={words.onDay}
        hint={words.onDayHint}
        defaultValue={state.values["on_day"] ?? today}
        max={today}
        required
      />
      <SelectField
        {...field("commune_code")}
        label={words.commune}
        note={words.communeNote}
        placeholder={words.wholeProvince}
        options={communes}
      />
      <TextField {...field("source")} label={words.source} hint={words.sourceHint} maxLength={300} required />
      <TextAreaField {...field("note")} label={words.note} note={words.optional} rows={2} maxLength={1000} />
      <div className="md:col-span-2">
        <SendingButton pending={pending} pendingLabel={words.sending}>
          {words.submit}
        </SendingButton>
      </div>
    </form>
  )
}
