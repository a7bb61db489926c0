"use server"

import { redirect } from "next/navigation"
import { readCartId, rememberVoucherCodes } from "@/features/cart/data/cart-cookie"
import { textField, typedValues } from "@/shared/forms/form-state"
import { translator } from "@/shared/i18n/translator"
import { BackendDown, BackendProblem } from "@/shared/medusa/errors"
import { searchOldNames } from "@/shared/place/geography"
import { placeValues, readPlace } from "@/shared/place/read-place"
import { CHECKOUT_FIELDS as FIELDS, type CheckoutState, type Quote } from "../checkout-state"
import { readQuote } from "../data/quote"
import { changedCodes, MALFORMED } from "../data/changed-codes"
import { placeOrder } from "./place-order"

/**
 * Whatever the checkout form asks for: prices for an address, old names, or the order itself.
 * Always answers the whole state of the form, so that it works the same with and without JavaScript.
 */
export async function checkout(previous: CheckoutState, form: FormData): Promise<CheckoutState> {
  const cartId = await readCartId()
  if (!cartId) redirect("/gio-hang")
  const place = readPlace(form, FIELDS)
  const base = { ...previous, message: null, errors: {}, attempts: previous.attempts + 1 }
  try {
    const { codes, added } = await changedCodes(form)
    let quote = await readQuote(cartId, place, codes)
    const refused = quote?.cart.vouchers.find(({ code }) => code === added)?.problem
    if (refused) quote = await readQuote(cartId, place, codes.slice(0, -1))
    // Ordered in another tab: placing again answers the same orders, anything else has nothing left to show.
    if (!quote && textField(form, "intent") !== "place") redirect("/gio-hang")
    if (refused || added === MALFORMED) {
      const message = refused?.message ?? translator("checkout")("voucher.malformed")
      const values = valuesOf(form, quote)
      return {
        ...base,
        quote: quote ?? previous.quote,
        values,
        places: null,
        message,
        errors: { [FIELDS.voucher]: message },
      }
    }
    await rememberVoucherCodes(codes)
    const state = {
      ...base,
      quote: quote ?? previous.quote,
      values: { ...valuesOf(form, quote), [FIELDS.voucher]: "" },
      places: null,
    }
    switch (textField(form, "intent")) {
      case "old_names":
        return { ...state, places: await searchOldNames(textField(form, "old_query")) }
      case "place":
        return await placeOrder({ cartId, form, state, codes })
      default:
        return state
    }
  } catch (error) {
    if (error instanceof BackendDown || error instanceof BackendProblem) {
      const message =
        error instanceof BackendProblem ? error.problem.message : translator("common")("problem.unreachable")
      return { ...base, values: typedValues(form), message }
    }
    throw error
  }
}

/** What was typed, with the address that it stands for. */
const valuesOf = (form: FormData, quote: Quote | null): Record<string, string> => ({
  ...typedValues(form),
  ...placeValues(form, FIELDS, (commune) => quote?.communes.some(({ code }) => code === commune) ?? true),
})
