"use client"

import { BANKS } from "@san-ocop/kit/banks"
import type { SaveStallAccount } from "@san-ocop/kit/http/transfers"
import { blankForm } from "@/shared/forms/form-state"
import { useKeptForm } from "@/shared/forms/use-kept-form"
import { SelectField } from "@/shared/ui/select-field"
import { LoginAgain } from "@/shared/ui/login-again"
import { SendingButton } from "@/shared/ui/sending-button"
import { StatusLine } from "@/shared/ui/status-line"
import { TextField } from "@/shared/ui/text-field"
import type words from "@messages/transfer.json"
import { saveAccount } from "./account-actions"

type Props = {
  stall: string
  start: SaveStallAccount
  words: (typeof words)["account_page"]
  offline: string
  login: { path: string; label: string }
}

/** Bank, number and name of the account that shoppers pay into. */
export function AccountForm({ stall, start, words, offline, login }: Props) {
  const { state, pending, form } = useKeptForm(saveAccount, blankForm, offline)
  const field = (name: keyof SaveStallAccount) => ({
    id: name,
    name,
    defaultValue: state.values[name] ?? start[name],
    error: state.errors[name] ?? null,
  })
  return (
    <form className="grid gap-5" noValidate {...form}>
      <input type="hidden" name="stall" value={stall} />
      <SelectField
        key={`bank-${String(state.attempts)}`}
        {...field("bank_bin")}
        label={words.bank}
        placeholder={words.bankChoose}
        options={BANKS.map(({ bin, name }) => ({ value: bin, label: name }))}
      />
      <TextField
        {...field("account_number")}
        label={words.number}
        inputMode="text"
        autoComplete="off"
        spellCheck={false}
        maxLength={40}
      />
      <TextField
        {...field("holder_name")}
        label={words.holder}
        hint={words.holderHint}
        autoComplete="off"
        maxLength={100}
      />
      <StatusLine kind="problem">{state.message}</StatusLine>
      {state.errors["expired"] && <LoginAgain path={login.path} label={login.label} />}
      <SendingButton pending={pending} pendingLabel={words.saving} wide>
        {words.save}
      </SendingButton>
    </form>
  )
}
