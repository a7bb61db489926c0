import type { MedusaContainer } from "@medusajs/framework/types"
import { unlessTested } from "@san-ocop/floor/lib/is-test-server"
import { eachOrWarn } from "../lib/each-or-warn"
import { readUnfinishedMoves } from "../reads/unfinished-moves"
import { finishOrderMoveWorkflow } from "../workflows/orders/finish-order-move"

/** Finishes cancelling, sending and delivering where the process died after our state had moved and before Medusa's order followed. */
export default async function finishOrderMoves(container: MedusaContainer): Promise<void> {
  const orders = await readUnfinishedMoves(container)
  await eachOrWarn(container, "could not finish the last move of order", orders, (id) =>
    finishOrderMoveWorkflow(container).run({ input: { id } }),
  )
}

export const config = { name: "finish-order-moves", schedule: unlessTested("*/10 * * * *") }
