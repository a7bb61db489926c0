"use client"

import { useEffect, useRef, useState } from "react"
import type { ProblemWords } from "@/features/cart/problem-text"
import { useAskingForm } from "@/shared/forms/use-asking-form"
import type { PlaceWords } from "@/shared/place/place-state"
import { StatusLine } from "@/shared/ui/status-line"
import { CHECKOUT_FIELDS as FIELDS, type CheckoutIntent, type CheckoutState } from "../checkout-state"
import { type Choices, choicesOf, totalsOf } from "../totals"
import { AddressFields } from "./address-fields"
import { AgeFields } from "./age-fields"
import { ContactFields } from "./contact-fields"
import { GiftFields } from "./gift-fields"
import { InvoiceFields } from "./invoice-fields"
import { PaymentFields } from "./payment-fields"
import { ShippingFields } from "./shipping-fields"
import { VoucherFields } from "./voucher-fields"
import { Summary } from "./summary"
import type { CheckoutWords } from "./words"

type Props = {
  action: (previous: CheckoutState, form: FormData) => Promise<CheckoutState>
  provinces: readonly { value: string; label: string }[]
  initial: CheckoutState
  words: CheckoutWords
  problems: ProblemWords
  placeWords: PlaceWords
  offline: string
}

const INTENTS = ["address", "old_names", "voucher", "place"] as const satisfies readonly CheckoutIntent[]

/** The whole checkout on one page: who, where, how it is sent, what it costs, and one button that says so. */
export function CheckoutForm({ action, provinces, initial, words, problems, placeWords, offline }: Props) {
  const { state, underWay, send, form } = useAskingForm<CheckoutState, CheckoutIntent>({
    action,
    initial,
    offline,
    intents: INTENTS,
    last: "place",
  })
  const [choices, setChoices] = useState<Choices>(() => choicesOf(state.values, state.quote.cart))
  const element = useRef<HTMLFormElement>(null)
  const { quote, values, errors } = state
  const totals = values[FIELDS.province] ? totalsOf(quote.cart, choices) : null

  const isPayable = quote.cart.payment_methods.some(({ available }) => available)

  // After a refusal the first wrong field is where to go on.
  useEffect(() => {
    if (state.message) element.current?.querySelector<HTMLElement>("[aria-invalid=true]")?.focus()
  }, [state.attempts, state.message])

  const ask = (intent: CheckoutIntent, changes: Record<string, string> = {}) => {
    if (!element.current) return
    const data = new FormData(element.current)
    data.set("intent", intent)
    for (const [name, value] of Object.entries(changes)) data.set(name, value)
    send(data)
  }

  return (
    <form ref={element} noValidate className="grid items-start gap-5 lg:grid-cols-[1fr_22rem]" {...form}>
      <div className="grid gap-5">
        {/* The first button is the one that Enter presses. */}
        <button type="submit" name="intent" value="place" className="sr-only" tabIndex={-1} aria-hidden="true" />
        <StatusLine kind="problem">{isPayable ? null : words.noPayment}</StatusLine>
        <ContactFields words={words} values={values} errors={errors} />
        <AddressFields
          words={words}
          placeWords={placeWords}
          provinces={provinces}
          state={state}
          underWay={underWay}
          ask={ask}
        />
        <ShippingFields words={words} problems={problems} cart={quote.cart} choices={choices} onChoose={setChoices} />
        <VoucherFields
          words={words}
          cart={quote.cart}
          values={values}
          errors={errors}
          asking={underWay === "voucher"}
        />
        <AgeFields words={words} cart={quote.cart} values={values} errors={errors} />
        <GiftFields words={words} values={values} errors={errors} />
        <InvoiceFields words={words} values={values} errors={errors} />
        <PaymentFields words={words} cart={quote.cart} values={values} errors={errors} />
      </div>
      <div className="grid gap-4 lg:sticky lg:top-4">
        <Summary words={words} cart={quote.cart} choices={choices} totals={totals} placing={underWay === "place"}>
          <StatusLine kind="problem">{state.message}</StatusLine>
        </Summary>
      </div>
    </form>
  )
}
