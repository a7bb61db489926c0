"use client"

import { blankForm } from "@/shared/forms/form-state"
import { useKeptForm } from "@/shared/forms/use-kept-form"
import { SendingButton } from "@/shared/ui/sending-button"
import { StatusLine } from "@/shared/ui/status-line"
import { TextField } from "@/shared/ui/text-field"
import type words from "@messages/transfer.json"
import { parseReading, READING } from "./statement-reading"
import { StatementResult } from "./statement-result"
import { readStatement } from "./transfer-actions"

type Props = { stall: string; words: (typeof words)["statement"]; offline: string }

/** Takes a statement, shows what it would do, and then does it. */
export function StatementForm({ stall, words, offline }: Props) {
  const { state, pending, form } = useKeptForm(readStatement, blankForm, offline)
  const reading = parseReading(state.values[READING])
  return (
    <>
      <form className="grid gap-4" noValidate {...form}>
        <input type="hidden" name="stall" value={stall} />
        <StatusLine kind="problem">{state.message}</StatusLine>
        <TextField
          id="sao-ke"
          name="file"
          type="file"
          accept=".xlsx,.csv"
          label={words.file}
          hint={words.fileHint}
          error={state.errors["file"]}
        />
        <SendingButton pending={pending} pendingLabel={words.checking} kind="secondary" wide>
          {words.check}
        </SendingButton>
      </form>
      {reading && (
        <StatementResult
          key={state.attempts}
          stall={stall}
          reading={reading}
          carried={state.values[READING] ?? ""}
          words={words}
          offline={offline}
        />
      )}
    </>
  )
}
