"use client"

import type { CartPage } from "@san-ocop/kit/http/checkout"
import { VoucherList } from "@/features/cart/components/voucher-list"
import { Card } from "@/shared/ui/card"
import { SendingButton } from "@/shared/ui/sending-button"
import { TextField } from "@/shared/ui/text-field"
import { CHECKOUT_FIELDS as FIELDS } from "../checkout-state"
import type { CheckoutWords } from "./words"

type Props = {
  words: CheckoutWords
  cart: CartPage
  values: Readonly<Record<string, string>>
  errors: Readonly<Record<string, string>>
  asking: boolean
}

/** Codes of vouchers: one more to type, and those that are used. */
export const VoucherFields = ({ words, cart, values, errors, asking }: Props) => (
  <Card className="grid gap-3">
    <TextField
      key={cart.vouchers.map(({ code }) => code).join(".")}
      id="voucher_code"
      name={FIELDS.voucher}
      label={words.voucher.label}
      note={words.optional}
      autoComplete="off"
      autoCapitalize="characters"
      spellCheck={false}
      maxLength={40}
      defaultValue={values[FIELDS.voucher] ?? ""}
      error={errors[FIELDS.voucher] ?? null}
    />
    <SendingButton pending={asking} pendingLabel={words.voucher.using} name="intent" value="voucher" kind="secondary">
      {words.voucher.use}
    </SendingButton>
    <VoucherList vouchers={cart.vouchers} words={words.voucher} name="remove_voucher" pending={asking} />
  </Card>
)
