import type { Context } from "@medusajs/framework/types"
import type { LessCharges } from "../ledger/card-entries"
import { readPromised } from "../vouchers/promised"
import { readCharges } from "./write-charges"

/** What `takeBack` takes of an order's charges, and of what the floor bears of its price. */
export async function takenBack(context: Context, id: string, takeBack: () => Promise<void>): Promise<LessCharges> {
  const read = async () => ({ ...(await readCharges(context, id)), promised: await readPromised(context, id) })
  const before = await read()
  await takeBack()
  const after = await read()
  return {
    fee: before.fee - after.fee,
    vat: before.vat - after.vat,
    withheld: before.withheld - after.withheld,
    promised: before.promised - after.promised,
  }
}
