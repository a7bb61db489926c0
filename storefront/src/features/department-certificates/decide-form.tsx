"use client"

import { blankForm } from "@/shared/forms/form-state"
import { useKeptForm } from "@/shared/forms/use-kept-form"
import type words from "@messages/recognition.json"
import { SelectField } from "@/shared/ui/select-field"
import { SendingButton } from "@/shared/ui/sending-button"
import { StatusLine } from "@/shared/ui/status-line"
import { TextAreaField } from "@/shared/ui/text-area-field"
import { TextField } from "@/shared/ui/text-field"
import { decideOnCertificate } from "./actions"
import { GROUNDS } from "./grounds"

type Props = {
  move: "suspend" | "revoke" | "restore"
  certificate: string
  /** The state on the page: a decision taken meanwhile refuses this one. */
  seen: string
  words: (typeof words)["decide"]
  grounds: (typeof words)["ground"]
  saving: string
  offline: string
}

/** The paper behind a suspension, a revocation or a restoration, and what the public is told. Opens without scripts. */
export function DecideForm({ move, certificate, seen, words: w, grounds, saving, offline }: Props) {
  const { state, pending, form } = useKeptForm(decideOnCertificate, blankForm, offline)
  const id = (name: string) => `${move}-${name}`
  const field = (name: string) => ({ id: id(name), name, defaultValue: state.values[name], error: state.errors[name] })
  return (
    <details className="rounded-card border border-line bg-card" open={state.message !== null}>
      <summary className="flex min-h-12 items-center px-4 py-2 font-bold">{w[move]}</summary>
      <form className="grid gap-4 border-t border-line p-4" noValidate {...form}>
        <p className="text-muted">{w[`${move}Lead`]}</p>
        <StatusLine kind="problem">{state.message}</StatusLine>
        <input type="hidden" name="certificate" value={certificate} />
        <input type="hidden" name="move" value={move} />
        <input type="hidden" name="seen_state" value={seen} />
        {move !== "restore" && (
          <SelectField
            {...field("ground")}
            label={w.ground}
            placeholder={w.groundChoose}
            options={GROUNDS.map((value) => ({ value, label: grounds[value] }))}
          />
        )}
        <div className="grid items-start gap-4 md:grid-cols-2">
          <TextField {...field("decision_number")} label={w.decisionNumber} maxLength={100} />
          <TextField {...field("decided_on")} label={w.decidedOn} type="date" />
        </div>
        <TextAreaField {...field("note")} label={w.note} note={w.optional} hint={w.noteHint} maxLength={1000} />
        <div>
          <SendingButton pending={pending} pendingLabel={saving} kind={move === "restore" ? "primary" : "danger"}>
            {w[move]}
          </SendingButton>
        </div>
      </form>
    </details>
  )
}
