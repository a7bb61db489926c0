"use server"

import { textField } from "@/shared/forms/form-state"
import { translator } from "@/shared/i18n/translator"
import { BackendDown, BackendProblem } from "@/shared/medusa/errors"
import type { AddState } from "../add-state"
import { addLine, countItems, createCart, readCart } from "../data/cart-api"
import { readCartId, rememberCart } from "../data/cart-cookie"
import { parseQuantity } from "../quantity"

/** The cart that this browser has, when it can still be filled; else a new one. */
async function openCart(): Promise<string> {
  const id = await readCartId()
  return id && (await readCart(id)) ? id : createCart()
}

/** Puts `quantity` of `variant_id` into the cart. Stock and permission to sell are judged by the backend. */
export async function addToCart(_previous: AddState, form: FormData): Promise<AddState> {
  const t = translator("cart")
  const quantity = parseQuantity(textField(form, "quantity") || "1")
  if (quantity === null) return { kind: "problem", message: t("errors.quantity") }
  try {
    const id = await openCart()
    await addLine(id, textField(form, "variant_id"), quantity)
    const cart = await readCart(id)
    await rememberCart(id, cart ? countItems(cart) : quantity)
    return { kind: "added" }
  } catch (error) {
    if (error instanceof BackendProblem) return { kind: "problem", message: error.problem.message }
    if (error instanceof BackendDown) return { kind: "problem", message: translator("common")("problem.unreachable") }
    throw error
  }
}
