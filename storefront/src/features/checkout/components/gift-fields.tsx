import { Card } from "@/shared/ui/card"
import { CheckLine } from "@/shared/ui/check-line"
import { TextField } from "@/shared/ui/text-field"
import { CHECKOUT_FIELDS as FIELDS } from "../checkout-state"
import type { CheckoutWords } from "./words"

type Props = {
  words: CheckoutWords
  values: Readonly<Record<string, string>>
  errors: Readonly<Record<string, string>>
}

/** A gift: the slip in the parcel tells no prices. */
export const GiftFields = ({ words, values, errors }: Props) => (
  <Card className="grid gap-3">
    <CheckLine name={FIELDS.gift} value="yes" checked={values[FIELDS.gift] === "yes"} hint={words.giftHint}>
      {words.gift}
    </CheckLine>
    <TextField
      id="gift_message"
      name={FIELDS.giftMessage}
      label={words.giftMessage}
      note={words.optional}
      maxLength={150}
      defaultValue={values[FIELDS.giftMessage]}
      error={errors[FIELDS.giftMessage] ?? null}
    />
  </Card>
)
