import type { Context } from "@medusajs/framework/types"
import { runSql } from "../../../lib/run-sql"

/** So much more of an order is on its way back to its card, in dong; less where it is below zero. */
export async function addUnderway(context: Context, groupOrder: string, amount: number): Promise<void> {
  await runSql(context, `update card_order set underway = underway + ? where group_order_id = ?`, [amount, groupOrder])
}
