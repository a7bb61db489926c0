"use server"

import { refresh } from "next/cache"
import { textField } from "@/shared/forms/form-state"
import { translator } from "@/shared/i18n/translator"
import { BackendDown, BackendProblem } from "@/shared/medusa/errors"
import { changeLine, countItems, readCart, removeLine } from "../data/cart-api"
import { readCartId, rememberCart } from "../data/cart-cookie"
import { parseQuantity } from "../quantity"

export type ChangeState = { message: string } | null

/** Sets a line's quantity, or takes it out of the cart with quantity 0. */
export async function changeCartLine(_previous: ChangeState, form: FormData): Promise<ChangeState> {
  const t = translator("cart")
  const quantity = parseQuantity(textField(form, "quantity"), 0)
  const id = await readCartId()
  const line = textField(form, "line_id")
  if (quantity === null) return { message: t("errors.quantity") }
  if (!id || !/^[a-z]+_[0-9A-Za-z]+$/.test(line)) return { message: t("errors.gone") }
  try {
    await (quantity === 0 ? removeLine(id, line) : changeLine(id, line, quantity))
    const cart = await readCart(id)
    await rememberCart(id, cart ? countItems(cart) : 0)
    refresh()
    return null
  } catch (error) {
    if (error instanceof BackendProblem) return { message: error.problem.message }
    if (error instanceof BackendDown) return { message: translator("common")("problem.unreachable") }
    throw error
  }
}
