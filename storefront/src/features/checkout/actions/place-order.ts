import "server-only"
import type { OrderGroupPage } from "@san-ocop/kit/http/checkout"
import { redirect } from "next/navigation"
import { storeHeaders } from "@/features/cart/data/cart-api"
import { forgetCart } from "@/features/cart/data/cart-cookie"
import { rememberOrder } from "@/features/order/data/order-cookie"
import { textField } from "@/shared/forms/form-state"
import { translator } from "@/shared/i18n/translator"
import { backend } from "@/shared/medusa/backend"
import { BackendProblem } from "@/shared/medusa/errors"
import { CHECKOUT_FIELDS as FIELDS, type CheckoutState } from "../checkout-state"
import { readQuote } from "../data/quote"
import { readOrder, wrongFields } from "../read-order-form"
import { choicesOf, totalsOf } from "../totals"

type Input = { cartId: string; form: FormData; state: CheckoutState; codes: readonly string[] }

/** Places the order and leads to its page; or answers the form with what is wrong, and prices as they are now. */
export async function placeOrder({ cartId, form, state, codes }: Input): Promise<CheckoutState> {
  const t = translator("checkout")
  const commune = state.values[FIELDS.commune]
  const wrong = wrongFields(form, Boolean(commune), state.quote.cart.minimum_age)
  if (Object.keys(wrong).length > 0) {
    const errors = Object.fromEntries(
      Object.entries(wrong).map(([field, name]) => [field, t(`errors.${name ?? "name"}`)]),
    )
    return { ...state, errors, message: t("errors.check") }
  }
  const { cart } = state.quote
  const choices = choicesOf(state.values, cart)
  const totals = totalsOf(cart, choices)
  // Without JavaScript the button cannot follow a change of address or of shipping: then it must be pressed once more.
  const said = Number(textField(form, "expected_total"))
  if (!totals || totals.total !== said) return { ...state, message: t("errors.totalChanged") }
  let placed: OrderGroupPage
  try {
    const path = `/store/carts/${cartId}/complete`
    placed = await backend.post<OrderGroupPage>(path, {
      headers: storeHeaders(),
      json: readOrder(form, choices, said, codes),
    })
  } catch (error) {
    if (!(error instanceof BackendProblem)) throw error
    const { message, field } = error.problem
    const place = { province: state.values[FIELDS.province], commune }
    const quote = (await readQuote(cartId, place, codes)) ?? state.quote
    return { ...state, quote, message, errors: field ? { [field]: message } : {} }
  }
  await rememberOrder({ code: placed.code, phone: placed.contact.phone })
  await forgetCart()
  redirect(`/don-hang/${encodeURIComponent(placed.code)}?moi=1`)
}
