"use client"

import { blankForm } from "@/shared/forms/form-state"
import { useKeptForm } from "@/shared/forms/use-kept-form"
import { Card } from "@/shared/ui/card"
import { RadioList } from "@/shared/ui/radio-list"
import { SelectField } from "@/shared/ui/select-field"
import { SendingButton } from "@/shared/ui/sending-button"
import { StatusLine } from "@/shared/ui/status-line"
import { TextField } from "@/shared/ui/text-field"
import type words from "@messages/verification.json"
import { openAccount, registerFurther } from "./actions/open-account"

type Props = {
  /** A person who is logged in gives no name, phone and password again. */
  further: boolean
  words: (typeof words)["open"]
  kinds: readonly { value: string; label: string }[]
  provinces: readonly { value: string; label: string }[]
  offline: string
}

/** What producer this is; and whose account, where there is none yet. */
export function AccountForm({ further, words, kinds, provinces, offline }: Props) {
  const { state, pending, form } = useKeptForm(further ? registerFurther : openAccount, blankForm, offline)
  const field = (name: string) => ({
    id: name,
    name,
    defaultValue: state.values[name],
    error: state.errors[name] ?? null,
    required: true,
  })
  return (
    <form className="grid gap-5" noValidate {...form}>
      <Card className="grid gap-5">
        <h2 className="text-xl">{words.place}</h2>
        <RadioList
          key={state.attempts}
          name="kind"
          legend={words.kind}
          options={kinds}
          value={state.values["kind"] ?? ""}
          error={state.errors["kind"]}
        />
        <TextField {...field("name")} label={words.name} hint={words.nameHint} autoComplete="off" maxLength={200} />
        <SelectField
          {...field("province_code")}
          key={`province-${state.attempts}`}
          label={words.province}
          placeholder={words.provinceChoose}
          hint={words.provinceHint}
          options={provinces}
        />
      </Card>
      {!further && (
        <Card className="grid gap-5">
          <h2 className="text-xl">{words.account}</h2>
          <TextField {...field("person_name")} label={words.person} autoComplete="name" maxLength={100} />
          <TextField
            {...field("phone")}
            label={words.phone}
            hint={words.phoneHint}
            type="tel"
            inputMode="tel"
            autoComplete="username"
            maxLength={20}
          />
          <TextField
            {...field("email")}
            required={false}
            label={words.email}
            note={words.emailOptional}
            hint={words.emailHint}
            type="email"
            inputMode="email"
            autoComplete="email"
            maxLength={200}
          />
          <TextField
            {...field("password")}
            label={words.password}
            hint={words.passwordHint}
            type="password"
            autoComplete="new-password"
            maxLength={200}
          />
          <p className="text-base text-muted">{words.privacy}</p>
        </Card>
      )}
      <StatusLine kind="problem">{state.message}</StatusLine>
      <SendingButton pending={pending} pendingLabel={words.sending} wide>
        {further ? words.furtherSubmit : words.submit}
      </SendingButton>
    </form>
  )
}
