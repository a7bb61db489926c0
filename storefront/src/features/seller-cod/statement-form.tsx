"use client"

import { blankForm } from "@/shared/forms/form-state"
import { useKeptForm } from "@/shared/forms/use-kept-form"
import { SelectField } from "@/shared/ui/select-field"
import { SendingButton } from "@/shared/ui/sending-button"
import { StatusLine } from "@/shared/ui/status-line"
import { TextField } from "@/shared/ui/text-field"
import type words from "@messages/cod.json"
import { CARRIERS } from "../seller-orders/order-words"
import { readCodStatement } from "./actions"
import { parseReading, READING } from "./cod-reading"
import { ReadingResult } from "./reading-result"

type Props = { stall: string; words: typeof words; offline: string }

/** Takes a carrier's statement, shows what it would do, and then does it. */
export function CodStatementForm({ stall, words, offline }: Props) {
  const { state, pending, form } = useKeptForm(readCodStatement, blankForm, offline)
  const w = words.form
  const carried = state.values[READING] ?? ""
  const reading = parseReading(carried)
  return (
    <>
      <form className="grid gap-4" noValidate {...form}>
        <input type="hidden" name="stall" value={stall} />
        <StatusLine kind="problem">{state.message}</StatusLine>
        <SelectField
          key={`carrier-${String(state.attempts)}`}
          id="carrier"
          name="carrier"
          label={w.carrier}
          placeholder={w.carrierChoose}
          options={CARRIERS.map((carrier) => ({ value: carrier, label: carrier }))}
          defaultValue={state.values["carrier"] ?? ""}
          error={state.errors["carrier"]}
        />
        <TextField
          id="bang-ke"
          name="file"
          type="file"
          accept=".xlsx,.csv"
          label={w.file}
          hint={w.fileHint}
          error={state.errors["file"]}
        />
        <SendingButton pending={pending} pendingLabel={w.checking} kind="secondary" wide>
          {w.check}
        </SendingButton>
      </form>
      {reading && (
        <ReadingResult
          key={state.attempts}
          stall={stall}
          reading={reading}
          carried={carried}
          words={words.reading}
          offline={offline}
        />
      )}
    </>
  )
}
