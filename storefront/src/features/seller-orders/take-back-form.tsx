"use client"

import { blankForm } from "@/shared/forms/form-state"
import { useKeptForm } from "@/shared/forms/use-kept-form"
import { SelectField } from "@/shared/ui/select-field"
import { SendingButton } from "@/shared/ui/sending-button"
import { StatusLine } from "@/shared/ui/status-line"
import { TextField } from "@/shared/ui/text-field"
import type words from "@messages/seller.json"
import type { ReturnedGoods } from "@san-ocop/kit/http/deliveries-failed"
import { takeBackParcel } from "./actions"

const GOODS = ["good", "damaged"] as const satisfies readonly ReturnedGoods[]

type Props = { stall: string; order: string; words: (typeof words)["order"]; offline: string }

/** The parcel is back: the stall looks at the goods and says whether they can be sold again. */
export function TakeBackForm({ stall, order, words, offline }: Props) {
  const { state, pending, form } = useKeptForm(takeBackParcel, blankForm, offline)
  return (
    <form className="grid gap-4" noValidate {...form}>
      <input type="hidden" name="stall" value={stall} />
      <input type="hidden" name="order" value={order} />
      <StatusLine kind="problem">{state.message}</StatusLine>
      <SelectField
        key={`goods-${state.attempts}`}
        id="goods"
        name="goods"
        label={words.backGoods}
        placeholder={words.backChoose}
        options={GOODS.map((value) => ({ value, label: words.backKinds[value] }))}
        defaultValue={state.values["goods"] ?? ""}
        error={state.errors["goods"]}
      />
      <TextField
        id="back-note"
        name="note"
        label={words.failNote}
        defaultValue={state.values["note"]}
        error={state.errors["note"]}
        maxLength={300}
      />
      <SendingButton pending={pending} pendingLabel={words.backing} wide>
        {words.takeBack}
      </SendingButton>
    </form>
  )
}
