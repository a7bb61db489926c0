import { Card } from "@/shared/ui/card"
import { TextField } from "@/shared/ui/text-field"
import { CHECKOUT_FIELDS as FIELDS } from "../checkout-state"
import type { CheckoutWords } from "./words"

type Props = {
  words: CheckoutWords
  values: Readonly<Record<string, string>>
  errors: Readonly<Record<string, string>>
}

/** Phone first: it is how the seller reaches the receiver, and how the order is found again. */
export const ContactFields = ({ words, values, errors }: Props) => (
  <Card className="grid gap-4">
    <h2 className="text-lg">{words.contact}</h2>
    <TextField
      id="phone"
      name={FIELDS.phone}
      type="tel"
      inputMode="tel"
      autoComplete="tel"
      label={words.phone}
      hint={words.phoneHint}
      defaultValue={values[FIELDS.phone]}
      error={errors[FIELDS.phone]}
      required
      maxLength={20}
    />
    <TextField
      id="name"
      name={FIELDS.name}
      autoComplete="name"
      label={words.name}
      defaultValue={values[FIELDS.name]}
      error={errors[FIELDS.name]}
      required
      maxLength={100}
    />
    <TextField
      id="email"
      name={FIELDS.email}
      type="email"
      autoComplete="email"
      label={words.email}
      note={words.optional}
      defaultValue={values[FIELDS.email]}
      error={errors[FIELDS.email]}
      maxLength={200}
    />
  </Card>
)
