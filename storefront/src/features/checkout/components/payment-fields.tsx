import type { CartPage } from "@san-ocop/kit/http/checkout"
import { fill } from "@/shared/i18n/fill"
import { Card } from "@/shared/ui/card"
import { TextAreaField } from "@/shared/ui/text-area-field"
import { CHECKOUT_FIELDS as FIELDS } from "../checkout-state"
import type { CheckoutWords } from "./words"

type Props = {
  words: CheckoutWords
  cart: CartPage
  values: Readonly<Record<string, string>>
  errors: Readonly<Record<string, string>>
}

/** How it is paid, and a word to the sellers. */
export function PaymentFields({ words, cart, values, errors }: Props) {
  const methods = cart.payment_methods
  const open = methods.filter(({ available }) => available)
  const chosen = open.find(({ code }) => code === values[FIELDS.payment]) ?? open[0]
  const error = errors[FIELDS.payment]
  return (
    <Card className="grid gap-4">
      <fieldset className="grid gap-2">
        <legend className="mb-2 text-lg font-bold">{words.payment}</legend>
        {methods.map(({ code, name, available, reason }) => (
          <label
            key={code}
            className="flex min-h-12 items-center gap-3 rounded-small border border-line px-3 has-checked:border-leaf has-checked:bg-leaf-soft"
          >
            <input
              type="radio"
              name={FIELDS.payment}
              value={code}
              defaultChecked={code === chosen?.code}
              aria-describedby={error ? "payment-error" : undefined}
              disabled={!available}
              className="size-5 accent-leaf"
            />
            <span>{available ? name : fill(words.paymentUnavailable, { name, reason: reason ?? "" })}</span>
          </label>
        ))}
        {error && (
          <p id="payment-error" className="font-bold text-lacquer">
            {error}
          </p>
        )}
        <p className="text-sm text-muted">{words.codHint}</p>
        {open.some(({ code }) => code === "card") && <p className="text-sm text-muted">{words.cardHint}</p>}
        {open.some(({ code }) => code === "vietqr") && <p className="text-sm text-muted">{words.vietqrHint}</p>}
      </fieldset>
      <TextAreaField
        id="note"
        name={FIELDS.note}
        label={words.note}
        note={words.optional}
        rows={2}
        maxLength={500}
        defaultValue={values[FIELDS.note]}
        error={errors[FIELDS.note]}
      />
    </Card>
  )
}
