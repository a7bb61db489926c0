import type { PlaceOrder } from "@san-ocop/kit/http/checkout"
import { parsePhone } from "@san-ocop/kit/phone"
import { textField } from "@/shared/forms/form-state"
import { readPlace } from "@/shared/place/read-place"
import { CHECKOUT_FIELDS as FIELDS } from "./checkout-state"
import { readInvoice } from "./read-invoice"
import type { Choices } from "./totals"

const PREPAID = ["vietqr", "card"] as const

type Wrong = "phone" | "name" | "email" | "province" | "commune" | "street" | "age"

/** Fields that are wrong before anything is asked of the backend, each with the message's name. */
export function wrongFields(
  form: FormData,
  communeKnown: boolean,
  minimumAge: number | null,
): Partial<Record<string, Wrong>> {
  const wrong: Partial<Record<string, Wrong>> = {}
  const place = readPlace(form, FIELDS)
  const email = textField(form, FIELDS.email)
  if (!parsePhone(textField(form, FIELDS.phone))) wrong[FIELDS.phone] = "phone"
  if (!textField(form, FIELDS.name)) wrong[FIELDS.name] = "name"
  if (email && !/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email)) wrong[FIELDS.email] = "email"
  if (!/^\d{2}$/.test(place.province)) wrong[FIELDS.province] = "province"
  if (!communeKnown) wrong[FIELDS.commune] = "commune"
  if (!textField(form, FIELDS.street)) wrong[FIELDS.street] = "street"
  if (minimumAge !== null && textField(form, FIELDS.age) !== "yes") wrong[FIELDS.age] = "age"
  return wrong
}

/** The order as it goes to the backend. `expectedTotal`: what the button said, in dong, with these codes of vouchers. */
export function readOrder(
  form: FormData,
  choices: Choices,
  expectedTotal: number,
  vouchers: readonly string[] = [],
): PlaceOrder {
  const place = readPlace(form, FIELDS)
  const phone = textField(form, FIELDS.phone)
  const email = textField(form, FIELDS.email)
  const note = textField(form, FIELDS.note)
  const giftMessage = textField(form, FIELDS.giftMessage)
  const invoice = readInvoice(form)
  return {
    contact: { name: textField(form, FIELDS.name), phone: parsePhone(phone) ?? phone, ...(email ? { email } : {}) },
    address: {
      province_code: place.province,
      commune_code: place.commune,
      street: textField(form, FIELDS.street),
      ...(place.old ? { old_place: place.old } : {}),
    },
    shipping: Object.entries(choices).flatMap(([seller_id, option_id]) =>
      option_id ? [{ seller_id, option_id }] : [],
    ),
    payment_method: PREPAID.find((method) => method === textField(form, FIELDS.payment)) ?? "cod",
    ...(note ? { note } : {}),
    ...(textField(form, FIELDS.gift) === "yes" ? { gift: giftMessage ? { message: giftMessage } : {} } : {}),
    ...(textField(form, FIELDS.age) === "yes" ? { age_confirmed: true } : {}),
    ...(invoice ? { invoice } : {}),
    ...(vouchers.length > 0 ? { vouchers: [...vouchers] } : {}),
    expected_total: expectedTotal,
  }
}
