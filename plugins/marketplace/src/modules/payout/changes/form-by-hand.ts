import type { Context } from "@medusajs/framework/types"
import { refuse } from "@san-ocop/floor/lib/problem"
import type { FormBatch } from "../types"
import { formBatch } from "./form"

/** An operator forms a batch of what is due. @returns its id @throws Refusal not_found; conflict when nothing is due */
export async function formByHand(context: Context, input: FormBatch): Promise<string> {
  const { id } = await formBatch(context, input)
  return id ?? refuse("conflict", "Hiện không có khoản nào đến hạn chi.", { code: "nothing_due" })
}
