"use client"

import { blankForm } from "@/shared/forms/form-state"
import { useKeptForm } from "@/shared/forms/use-kept-form"
import { SendingButton } from "@/shared/ui/sending-button"
import { StatusLine } from "@/shared/ui/status-line"
import { TextField } from "@/shared/ui/text-field"
import type words from "@messages/seller.json"
import { savePriceAndStock } from "./actions"

type Props = {
  stall: string
  listing: string
  start: { price: string; stock: string }
  words: Pick<(typeof words)["form"], "price" | "priceHint" | "stock">
  quick: (typeof words)["quick"]
  offline: string
}

/** Two numbers that shoppers see at once. */
export function PriceStockForm({ stall, listing, start, words, quick, offline }: Props) {
  const { state, pending, form } = useKeptForm(savePriceAndStock, blankForm, offline)
  const common = (name: "price" | "stock") => ({
    id: name,
    name,
    defaultValue: state.values[name] ?? start[name],
    error: state.errors[name] ?? null,
    inputMode: "numeric" as const,
    autoComplete: "off",
  })
  return (
    <form className="grid gap-5" noValidate {...form}>
      <input type="hidden" name="stall" value={stall} />
      <input type="hidden" name="listing" value={listing} />
      <StatusLine kind="problem">{state.message}</StatusLine>
      <TextField {...common("price")} label={words.price} hint={words.priceHint} />
      <TextField {...common("stock")} label={words.stock} />
      <SendingButton pending={pending} pendingLabel={quick.saving} wide>
        {quick.save}
      </SendingButton>
    </form>
  )
}
