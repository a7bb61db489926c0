import type { CartPage } from "@san-ocop/kit/http/checkout"
import { fill } from "@/shared/i18n/fill"
import { Card } from "@/shared/ui/card"
import { CHECKOUT_FIELDS as FIELDS } from "../checkout-state"
import type { CheckoutWords } from "./words"

type Props = {
  words: CheckoutWords
  cart: CartPage
  values: Readonly<Record<string, string>>
  errors: Readonly<Record<string, string>>
}

/** Asked only where the cart holds alcohol. The backend asks again. */
export function AgeFields({ words, cart, values, errors }: Props) {
  const age = cart.minimum_age
  if (age === null) return null
  const error = errors[FIELDS.age]
  return (
    <Card className="grid gap-2">
      <h2 className="text-lg">{words.ageTitle}</h2>
      <label className="flex min-h-12 cursor-pointer items-center gap-3 rounded-small border border-line px-3 has-checked:border-leaf has-checked:bg-leaf-soft">
        <input
          id="age_confirmed"
          type="checkbox"
          name={FIELDS.age}
          value="yes"
          defaultChecked={values[FIELDS.age] === "yes"}
          aria-invalid={error ? true : undefined}
          aria-describedby={error ? "age-error" : undefined}
          className="size-6 shrink-0 accent-leaf"
        />
        <b>{fill(words.ageConfirm, { age })}</b>
      </label>
      {error && (
        <p id="age-error" className="font-bold text-lacquer">
          {error}
        </p>
      )}
      <p className="text-sm text-muted">{fill(words.ageHint, { age })}</p>
    </Card>
  )
}
