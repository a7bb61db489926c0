"use client"

import { blankForm } from "@/shared/forms/form-state"
import { useKeptForm } from "@/shared/forms/use-kept-form"
import type words from "@messages/recognition.json"
import { SendingButton } from "@/shared/ui/sending-button"
import { StatusLine } from "@/shared/ui/status-line"
import { TextField } from "@/shared/ui/text-field"
import { undoImport } from "./import-actions"

type Props = { id: string; words: (typeof words)["import"]; offline: string }

/** Takes a whole import back, with a reason for the audit log. */
export function UndoImportForm({ id, words: w, offline }: Props) {
  const { state, pending, form } = useKeptForm(undoImport, blankForm, offline)
  return (
    <details className="rounded-card border border-line bg-card" open={state.message !== null}>
      <summary className="flex min-h-12 items-center px-4 py-2 font-bold">{w.undo}</summary>
      <form className="grid gap-4 border-t border-line p-4" noValidate {...form}>
        <p className="text-muted">{w.undoLead}</p>
        <StatusLine kind="problem">{state.message}</StatusLine>
        <input type="hidden" name="import" value={id} />
        <TextField
          id="ly-do"
          name="reason"
          label={w.undoReason}
          maxLength={500}
          defaultValue={state.values["reason"]}
          error={state.errors["reason"]}
        />
        <div>
          <SendingButton pending={pending} pendingLabel={w.undoing} kind="danger">
            {w.undo}
          </SendingButton>
        </div>
      </form>
    </details>
  )
}
