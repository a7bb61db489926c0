"use client"

import { blankForm } from "@/shared/forms/form-state"
import { useKeptForm } from "@/shared/forms/use-kept-form"
import type words from "@messages/recognition.json"
import { SendingButton } from "@/shared/ui/sending-button"
import { StatusLine } from "@/shared/ui/status-line"
import { TextField } from "@/shared/ui/text-field"
import { checkImport } from "./import-actions"

type Props = { words: (typeof words)["import"]; offline: string }

/** Chooses a file and sends it for its dry run: nothing is recorded yet. */
export function ImportFileForm({ words: w, offline }: Props) {
  const { state, pending, form } = useKeptForm(checkImport, blankForm, offline)
  return (
    <form className="grid gap-4" noValidate {...form}>
      <StatusLine kind="problem">{state.message}</StatusLine>
      <TextField
        id="tep"
        name="file"
        type="file"
        accept=".xlsx,.csv"
        label={w.file}
        hint={w.fileHint}
        error={state.errors["file"]}
      />
      <div>
        <SendingButton pending={pending} pendingLabel={w.checking}>
          {w.check}
        </SendingButton>
      </div>
    </form>
  )
}
