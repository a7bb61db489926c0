import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { Reservation } from "../../../lib/checkout/checkout-plan"
import { whileStockIsLocked } from "../../../lib/while-stock-is-locked"

/**
 * Reserves the goods of all orders of a cart, all of them or none. Medusa's own step takes the locks of several items at once, so that carts of several
 * stalls which are completed together wait for each other until none has any.
 */
export const reserveGoodsStep = createStep(
  "reserve-goods",
  async ({ items }: { items: Reservation[] }, { container }) => {
    const stock = items.map(({ inventory_item_id }) => inventory_item_id)
    const wanted = items.map(
      ({ id, inventory_item_id, required_quantity, quantity, allow_backorder, location_ids }) => ({
        ...{ line_item_id: id, inventory_item_id, allow_backorder },
        ...{ quantity: required_quantity * quantity, location_id: location_ids[0] ?? "" },
      }),
    )
    const inventory = container.resolve(Modules.INVENTORY)
    const reservations: string[] = []
    const reserve = async () => {
      for (const { id } of await inventory.createReservationItems(wanted)) reservations.push(id)
    }
    try {
      if (items.length > 0) await whileStockIsLocked(container, stock, reserve)
    } catch (error) {
      // A lock that was lost meanwhile: what is reserved by now, nobody would find again.
      if (reservations.length > 0) await inventory.deleteReservationItems(reservations)
      throw error
    }
    return new StepResponse(undefined, { stock, reservations })
  },
  async (made, { container }) => {
    if (!made || made.reservations.length === 0) return
    const release = () => container.resolve(Modules.INVENTORY).deleteReservationItems(made.reservations)
    await whileStockIsLocked(container, made.stock, release)
  },
)
