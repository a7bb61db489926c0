"use client"

import { LABEL_KINDS, LABEL_LAYOUTS } from "@san-ocop/kit/http/labels"
import type labels from "@messages/labels.json"
import { blankForm } from "@/shared/forms/form-state"
import { useKeptForm } from "@/shared/forms/use-kept-form"
import { RadioList } from "@/shared/ui/radio-list"
import { SendingButton } from "@/shared/ui/sending-button"
import { StatusLine } from "@/shared/ui/status-line"
import { TextField } from "@/shared/ui/text-field"
import { printLabels } from "./actions"

type Props = {
  stall: string
  lot: string
  /** New with each page: a form that is sent twice is one batch. */
  requestKey: string
  /** How many there are at first. */
  quantity: string
  words: (typeof labels)["form"]
  offline: string
}

/** What labels, on what, how many. */
export function LabelForm({ stall, lot, requestKey, quantity, words, offline }: Props) {
  const { state, pending, form } = useKeptForm(printLabels, blankForm, offline)
  return (
    <form className="grid gap-5" noValidate {...form}>
      <input type="hidden" name="stall" value={stall} />
      <input type="hidden" name="lot" value={lot} />
      <input type="hidden" name="request_key" value={requestKey} />
      <StatusLine kind="problem">{state.message}</StatusLine>
      <RadioList
        key={`kind-${String(state.attempts)}`}
        name="kind"
        legend={words.kind}
        options={LABEL_KINDS.map((value) => ({ value, label: words.kinds[value] }))}
        value={state.values["kind"] ?? LABEL_KINDS[0]}
        error={state.errors["kind"]}
      />
      <RadioList
        key={`layout-${String(state.attempts)}`}
        name="layout"
        legend={words.layout}
        options={LABEL_LAYOUTS.map((value) => ({ value, label: words.layouts[value] }))}
        value={state.values["layout"] ?? LABEL_LAYOUTS[0]}
        error={state.errors["layout"]}
      />
      <TextField
        id="quantity"
        name="quantity"
        label={words.quantity}
        hint={words.quantityHint}
        inputMode="numeric"
        autoComplete="off"
        defaultValue={state.values["quantity"] ?? quantity}
        error={state.errors["quantity"] ?? null}
      />
      <SendingButton pending={pending} pendingLabel={words.pending} wide>
        {words.submit}
      </SendingButton>
    </form>
  )
}
