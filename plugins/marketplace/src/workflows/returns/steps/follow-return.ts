import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { systemActor } from "@san-ocop/floor/lib/actor"
import { clock } from "@san-ocop/floor/lib/clock"
import { eachOrWarn } from "../../../lib/each-or-warn"
import { whileStockIsLocked } from "../../../lib/while-stock-is-locked"
import { type OpenReturn, readOpenReturn } from "../../../reads/returns/due"
import { followCardPaymentWorkflow } from "../../cards/follow-card-payment"
import { returnsOf } from "../returns"

const actor = systemActor("follow-returns")

/** Goods that came back good are on sale again, under the lock that sales take too; search hears of it as of any other change of stock. */
async function putBack(container: MedusaContainer, { id, stock }: OpenReturn): Promise<void> {
  const restock = () => returnsOf(container).restock({ id, at: clock.now() })
  const levels = await whileStockIsLocked(container, stock, restock)
  const events = levels.map((level) => ({ name: "inventory.inventory-level.updated", data: { id: level } }))
  if (events.length > 0) await container.resolve(Modules.EVENT_BUS).emit(events)
}

async function follow(container: MedusaContainer, open: OpenReturn): Promise<void> {
  const { id } = open
  if (open.to_restock) await putBack(container, open)
  if (open.card_group) {
    await followCardPaymentWorkflow(container).run({ input: { group_id: open.card_group } })
    await returnsOf(container).settleCard({ id, actor, at: clock.now() })
  }
  if (open.is_late) await returnsOf(container).lapse({ id, actor, at: clock.now() })
}

/**
 * Does what a return's state asks for outside its own row: goods on sale again, money back to the card, the end of one whose goods never came. What fails now is done by the job; what
 * was decided stands.
 */
export const followReturnStep = createStep("follow-return", async ({ id }: { id: string }, { container }) => {
  const open = await readOpenReturn(container, id, clock.now())
  await eachOrWarn(container, "could not follow return", open ? [id] : [], async () => {
    if (open) await follow(container, open)
  })
  return new StepResponse(id)
})
