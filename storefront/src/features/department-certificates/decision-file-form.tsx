"use client"

import { blankForm } from "@/shared/forms/form-state"
import { useKeptForm } from "@/shared/forms/use-kept-form"
import type words from "@messages/recognition.json"
import { SendingButton } from "@/shared/ui/sending-button"
import { StatusLine } from "@/shared/ui/status-line"
import { attachDecisionFile } from "./import-actions"

type Props = { decision: string; number: string; words: (typeof words)["decisions"]; offline: string }

/** Hands in the scanned paper of one decision. */
export function DecisionFileForm({ decision, number, words: w, offline }: Props) {
  const { state, pending, form } = useKeptForm(attachDecisionFile, blankForm, offline)
  const id = `file-${decision}`
  return (
    <details open={state.message !== null}>
      <summary className="inline-flex min-h-11 items-center text-leaf underline underline-offset-4">
        {w.attach}
        <span className="sr-only"> {number}</span>
      </summary>
      <form className="grid gap-2" noValidate {...form}>
        <StatusLine kind="problem">{state.message}</StatusLine>
        <input type="hidden" name="decision" value={decision} />
        <label htmlFor={id}>{w.attachFile}</label>
        <input id={id} type="file" name="file" accept=".pdf,image/jpeg,image/png,image/webp" className="min-h-11" />
        <div>
          <SendingButton pending={pending} pendingLabel={w.attaching} kind="secondary">
            {w.attach}
          </SendingButton>
        </div>
      </form>
    </details>
  )
}
