import type { Context } from "@medusajs/framework/types"
import { appendNotice } from "@san-ocop/floor/lib/append-notice"
import { vietnamDay } from "@san-ocop/kit/day"
import { payoutHeld } from "../../../lib/notices/payout-notice"
import { isPayoutDay } from "../../../lib/payouts/terms"
import type { FormBatch } from "../types"
import { formBatch } from "./form"

/**
 * Forms the batch that the schedule has for today, and tells stalls that are paid nothing why. Asked again on the same day it changes nothing.
 * @returns the batch's id; null on other days, when nothing is due, and when that day has its batch @throws Refusal not_found
 */
export async function formDueBatch(context: Context, input: Omit<FormBatch, "due_on">): Promise<string | null> {
  const today = vietnamDay(input.at)
  if (!isPayoutDay(today)) return null
  const { id, held } = await formBatch(context, { ...input, due_on: today })
  for (const stall of held) await appendNotice(context, payoutHeld(stall, today))
  return id
}
