"use client"

import { blankForm } from "@/shared/forms/form-state"
import { useKeptForm } from "@/shared/forms/use-kept-form"
import { TextField } from "@/shared/ui/text-field"
import type words from "@messages/verification.json"
import { saveIdentity } from "./actions/simple-steps"
import { type StepProps, StepShell } from "./step-shell"

type Props = StepProps & {
  words: (typeof words)["identity"]
  /** Numbers that are there already, masked, by field. */
  kept: Readonly<Record<string, string>>
}

/** Tax code, representative and bank account. A number that is there already is never sent back to the page. */
export function IdentityForm({ words, kept, ...props }: Props) {
  const { state, pending, form } = useKeptForm(saveIdentity, blankForm, props.step.offline)
  const field = (name: string, hint?: string) => ({
    id: name,
    name,
    hint: [kept[name] ? words.kept.replace("{masked}", kept[name]) : "", hint].filter(Boolean).join(" "),
    defaultValue: state.values[name] ?? props.start[name] ?? "",
    error: state.errors[name] ?? null,
    autoComplete: "off",
    maxLength: 200,
  })
  const number = { inputMode: "numeric" as const, spellCheck: false }
  return (
    <StepShell {...props} {...{ state, pending, form }} submit={props.step.save} sending={props.step.saving}>
      <TextField {...field("tax_code", words.taxHint)} {...number} label={words.tax} />
      <TextField {...field("representative_name", words.representativeHint)} label={words.representative} />
      <TextField {...field("personal_id", words.personalIdHint)} {...number} label={words.personalId} />
      <fieldset className="grid gap-4 border-t border-line pt-4">
        <legend className="sr-only">{words.bank}</legend>
        <div>
          <p aria-hidden="true" className="font-bold">
            {words.bank}
          </p>
          <p className="text-base text-muted">{words.bankLead}</p>
        </div>
        <TextField {...field("bank_name")} label={words.bankName} />
        <TextField {...field("bank_account")} {...number} label={words.bankAccount} />
        <TextField {...field("bank_account_name")} label={words.bankAccountName} />
      </fieldset>
    </StepShell>
  )
}
