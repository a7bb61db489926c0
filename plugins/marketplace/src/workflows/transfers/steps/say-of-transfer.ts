import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { clock } from "@san-ocop/floor/lib/clock"
import { assertCountsMoney } from "../../../lib/transfers/assert-counts-money"
import { TRANSFER_MODULE } from "../../../modules/transfer"
import type TransferModuleService from "../../../modules/transfer/service"
import type { OrderChange } from "../../orders/steps/assert-may-change-order"

/** A stall's word about an order's money. */
export type SayOfTransfer = OrderChange & { what: "received" | "refunded" }

/** Writes a stall's word that money came or went back. Run after the order was checked. */
export const sayOfTransferStep = createStep(
  "say-of-transfer",
  async ({ id, seller_id, actor, what }: SayOfTransfer, { container }) => {
    assertCountsMoney(actor, seller_id ?? "")
    const transfers = container.resolve<TransferModuleService>(TRANSFER_MODULE)
    const write = { id, actor, at: clock.now() }
    await (what === "received" ? transfers.sayReceived(write) : transfers.sayRefunded(write))
    return new StepResponse(id)
  },
)
