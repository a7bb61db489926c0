"use client"

import type { Commune } from "@san-ocop/kit/http/geography"
import { useRef } from "react"
import { useAskingForm } from "@/shared/forms/use-asking-form"
import type { AskPlace, PlaceWords } from "@/shared/place/place-state"
import { RadioList } from "@/shared/ui/radio-list"
import { SendingButton } from "@/shared/ui/sending-button"
import { StatusLine } from "@/shared/ui/status-line"
import { TextField } from "@/shared/ui/text-field"
import type words from "@messages/verification-desk.json"
import { onboardProducer } from "./onboard-action"
import { OnboardDone } from "./onboard-done"
import { OnboardGoods, OnboardPlace } from "./onboard-fields"
import { ONBOARD_INTENTS, type OnboardIntent, type OnboardState, PLACE_NAMES } from "./onboard-state"

type Option = { value: string; label: string }
type Props = {
  province: Option
  communes: readonly Commune[]
  kinds: readonly Option[]
  groups: readonly Option[]
  words: (typeof words)["onboard"]
  placeWords: PlaceWords
  offline: string
}

/** What an officer writes about a producer; afterwards the link that the producer takes over with. */
export function OnboardForm({ province, communes, kinds, groups, words, placeWords, offline }: Props) {
  const { state, underWay, send, form } = useAskingForm<OnboardState, OnboardIntent>({
    action: onboardProducer,
    initial: {
      message: null,
      errors: {},
      attempts: 0,
      places: null,
      communes,
      values: { [PLACE_NAMES.province]: province.value },
      done: null,
    },
    offline,
    intents: ONBOARD_INTENTS,
    last: "save",
  })
  const element = useRef<HTMLFormElement>(null)
  if (state.done) return <OnboardDone done={state.done} words={words} />
  const ask: AskPlace = (intent, changes = {}) => {
    if (!element.current) return
    const data = new FormData(element.current)
    for (const [name, value] of Object.entries({ intent, ...changes })) data.set(name, value)
    send(data)
  }
  const field = (name: string) => ({
    id: name,
    name,
    defaultValue: state.values[name],
    error: state.errors[name] ?? null,
    autoComplete: "off",
  })
  return (
    <form ref={element} className="grid gap-5" noValidate {...form}>
      {/* The first button is the one that Enter presses. */}
      <button type="submit" name="intent" value="save" className="sr-only" tabIndex={-1} aria-hidden="true" />
      <RadioList
        key={`kind-${state.attempts}`}
        name="kind"
        beside
        legend={words.kind}
        options={kinds}
        value={state.values["kind"] ?? ""}
        error={state.errors["kind"]}
      />
      <TextField {...field("name")} label={words.name} hint={words.nameHint} maxLength={200} />
      <div className="grid items-start gap-5 md:grid-cols-2">
        <TextField {...field("contact_name")} label={words.contactName} maxLength={100} />
        <TextField
          {...field("contact_phone")}
          label={words.contactPhone}
          hint={words.contactPhoneHint}
          inputMode="tel"
          maxLength={20}
        />
        <TextField
          {...field("contact_email")}
          label={words.contactEmail}
          note={words.contactEmailOptional}
          hint={words.contactEmailHint}
          inputMode="email"
          maxLength={200}
        />
      </div>
      <OnboardPlace
        province={province}
        state={state}
        searching={underWay === "old_names"}
        ask={ask}
        words={words}
        placeWords={placeWords}
      />
      <OnboardGoods key={`goods-${state.attempts}`} groups={groups} state={state} words={words} />
      <StatusLine kind="problem">{state.message}</StatusLine>
      <SendingButton
        pending={underWay === "save"}
        pendingLabel={words.sending}
        name="intent"
        value="save"
        className="justify-self-start"
      >
        {words.submit}
      </SendingButton>
    </form>
  )
}
