"use server"

import { refresh } from "next/cache"
import { textField } from "@/shared/forms/form-state"
import { translator } from "@/shared/i18n/translator"
import { BackendDown, BackendProblem } from "@/shared/medusa/errors"
import { readCart } from "../data/cart-api"
import { readCartId, readVoucherCodes, rememberVoucherCodes } from "../data/cart-cookie"
import { readCode } from "../voucher-codes"
import type { ChangeState } from "./change-line"

/** Adds the typed code to those of the cart when it holds, or takes one out. */
export async function changeVouchers(_previous: ChangeState, form: FormData): Promise<ChangeState> {
  const removed = textField(form, "remove")
  const codes = (await readVoucherCodes()).filter((code) => code !== removed)
  if (!removed) {
    const problem = await addCode(codes, textField(form, "voucher_code"))
    if (problem) return { message: problem }
  }
  await rememberVoucherCodes(codes)
  refresh()
  return null
}

/** Adds a code to `codes`; answers why not, in words, when it does not hold. */
async function addCode(codes: string[], typed: string): Promise<string | null> {
  const t = translator("cart")
  const [id, code] = [await readCartId(), readCode(typed)]
  if (!id) return t("errors.gone")
  if (!code) return t("voucher.malformed")
  if (!codes.includes(code)) codes.push(code)
  try {
    const cart = await readCart(id, { vouchers: codes })
    return cart?.vouchers.find((one) => one.code === code)?.problem?.message ?? null
  } catch (error) {
    if (error instanceof BackendProblem) return error.problem.message
    if (error instanceof BackendDown) return translator("common")("problem.unreachable")
    throw error
  }
}
