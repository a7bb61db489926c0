"use client"

import type { VoucherTerms } from "@san-ocop/kit/voucher"
import type words from "@messages/voucher.json"
import { blankForm } from "@/shared/forms/form-state"
import { useKeptForm } from "@/shared/forms/use-kept-form"
import { CheckLine } from "@/shared/ui/check-line"
import { LoginAgain } from "@/shared/ui/login-again"
import { SendingButton } from "@/shared/ui/sending-button"
import { StatusLine } from "@/shared/ui/status-line"
import { TextField } from "@/shared/ui/text-field"
import { makeVoucher } from "./actions"
import { VOUCHER_FIELDS as F } from "./read-voucher-form"

type Props = {
  stall: string
  kind: VoucherTerms["kind"]
  /** Today in Vietnam, from which a voucher holds unless another day is chosen. */
  today: string
  words: (typeof words)["form"]
  offline: string
  login: { path: string; label: string }
}

/** Everything that a voucher of one kind says. */
export function VoucherForm({ stall, kind, today, words, offline, login }: Props) {
  const { state, pending, form } = useKeptForm(makeVoucher, blankForm, offline)
  const field = (name: string, start = "") => ({
    id: name,
    name,
    defaultValue: state.values[name] ?? start,
    error: state.errors[name] ?? null,
    autoComplete: "off",
  })
  const number = (name: string) => ({ ...field(name), inputMode: "numeric" as const, maxLength: 16 })
  return (
    <form className="grid gap-5" noValidate {...form}>
      <input type="hidden" name="stall" value={stall} />
      <input type="hidden" name="kind" value={kind} />
      <TextField
        {...field(F.code)}
        label={words.code}
        hint={words.codeHint}
        autoCapitalize="characters"
        spellCheck={false}
        maxLength={16}
      />
      {kind === "fixed" && <TextField {...number(F.amount)} label={words.amount} />}
      {kind === "percent" && <TextField {...number(F.percent)} label={words.percent} hint={words.percentHint} />}
      {kind === "percent" && <TextField {...number(F.most)} label={words.most} />}
      {kind === "free_shipping" && (
        <TextField {...number(F.most)} label={words.mostShipping} hint={words.mostShippingHint} />
      )}
      <TextField {...number(F.minSpend)} label={words.minSpend} hint={words.minSpendHint} />
      <TextField {...field(F.from, today)} type="date" label={words.from} />
      <TextField {...field(F.to)} type="date" label={words.to} />
      <TextField {...number(F.totalUses)} label={words.totalUses} note={words.noLimit} />
      <TextField {...number(F.perPerson)} label={words.perPerson} note={words.noLimit} />
      <CheckLine name={F.shown} value="yes" checked={state.attempts === 0 || state.values[F.shown] === "yes"}>
        {words.shown}
      </CheckLine>
      <StatusLine kind="problem">{state.message}</StatusLine>
      {state.errors["expired"] && <LoginAgain path={login.path} label={login.label} />}
      <SendingButton pending={pending} pendingLabel={words.saving} wide>
        {words.save}
      </SendingButton>
    </form>
  )
}
