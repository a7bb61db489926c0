"use client"

import { blankForm } from "@/shared/forms/form-state"
import { useKeptForm } from "@/shared/forms/use-kept-form"
import type words from "@messages/recognition.json"
import { SelectField } from "@/shared/ui/select-field"
import { SendingButton } from "@/shared/ui/sending-button"
import { StatusLine } from "@/shared/ui/status-line"
import { TextField } from "@/shared/ui/text-field"
import { renewCertificate } from "./actions"
import { LEVELS } from "./certificate-filter"

type Props = {
  certificate: string
  /** What the old certificate says, to start from. */
  start: { stars: string; issuer_name: string; issuer_level: string }
  words: (typeof words)["decide"]
  levels: (typeof words)["level"]
  saving: string
  offline: string
}

/** The certificate that follows: a new decision, the stars that it gives, and its end. More stars make it an upgrade. */
export function RenewForm({ certificate, start, words: w, levels, saving, offline }: Props) {
  const { state, pending, form } = useKeptForm(renewCertificate, { ...blankForm, values: start }, offline)
  const field = (name: string) => ({
    id: `renew-${name}`,
    name,
    defaultValue: state.values[name],
    error: state.errors[name],
  })
  return (
    <details className="rounded-card border border-line bg-card" open={state.message !== null}>
      <summary className="flex min-h-12 items-center px-4 py-2 font-bold">{w.renew}</summary>
      <form className="grid gap-4 border-t border-line p-4" noValidate {...form}>
        <p className="text-muted">{w.renewLead}</p>
        <StatusLine kind="problem">{state.message}</StatusLine>
        <input type="hidden" name="certificate" value={certificate} />
        <div className="grid items-start gap-4 md:grid-cols-2">
          <SelectField
            {...field("stars")}
            label={w.stars}
            options={["3", "4", "5"].map((value) => ({ value, label: value }))}
          />
          <SelectField
            {...field("issuer_level")}
            label={w.level}
            options={LEVELS.map((value) => ({ value, label: levels[value] }))}
          />
          <TextField {...field("issuer_name")} label={w.issuer} hint={w.issuerHint} maxLength={200} />
          <TextField {...field("decision_number")} label={w.decisionNumber} maxLength={100} />
          <TextField {...field("decided_on")} label={w.decidedOn} type="date" />
          <TextField
            {...field("valid_until")}
            label={w.validUntil}
            note={w.optional}
            hint={w.validUntilHint}
            type="date"
          />
          <TextField {...field("number")} label={w.number} note={w.optional} hint={w.numberHint} maxLength={64} />
        </div>
        <div className="grid items-start gap-4 md:grid-cols-3">
          {(["A", "B", "C"] as const).map((part) => (
            <TextField
              key={part}
              {...field(`score_${part.toLowerCase()}`)}
              label={w[`score${part}`]}
              note={w.optional}
              inputMode="decimal"
              maxLength={6}
            />
          ))}
        </div>
        <div>
          <SendingButton pending={pending} pendingLabel={saving}>
            {w.renew}
          </SendingButton>
        </div>
      </form>
    </details>
  )
}
