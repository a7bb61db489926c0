"use client"

import { blankForm } from "@/shared/forms/form-state"
import { useKeptForm } from "@/shared/forms/use-kept-form"
import { TextField } from "@/shared/ui/text-field"
import type words from "@messages/verification.json"
import { askBankChange } from "./actions/bank-account"
import { type StepProps, StepShell } from "./step-shell"

type Words = (typeof words)["identity"] & (typeof words)["bank"]
type Props = StepProps & { words: Words }

/** Another bank account. The number is typed anew and never sent back to the page. */
export function BankForm({ words, ...props }: Props) {
  const { state, pending, form } = useKeptForm(askBankChange, blankForm, props.step.offline)
  const field = (name: string) => ({
    id: name,
    name,
    defaultValue: state.values[name] ?? props.start[name] ?? "",
    error: state.errors[name] ?? null,
    autoComplete: "off",
    maxLength: 160,
  })
  return (
    <StepShell {...props} {...{ state, pending, form }} submit={words.submit} sending={words.sending}>
      <TextField {...field("bank_name")} label={words.bankName} />
      <TextField {...field("bank_account")} label={words.bankAccount} inputMode="numeric" spellCheck={false} />
      <TextField {...field("bank_account_name")} label={words.bankAccountName} hint={words.nameHint} />
    </StepShell>
  )
}
