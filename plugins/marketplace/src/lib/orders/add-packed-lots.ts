import type { MedusaContainer } from "@medusajs/framework/types"
import { ORDER_GROUP_MODULE } from "../../modules/order_group"
import type OrderGroupModuleService from "../../modules/order_group/service"
import type { PackedLot } from "../../modules/order_group/types"

/** Puts on record which lots went into a parcel; saying it twice changes nothing. */
export const addPackedLots = (container: MedusaContainer, lots: readonly PackedLot[]): Promise<void> =>
  container.resolve<OrderGroupModuleService>(ORDER_GROUP_MODULE).addPackedLots(lots)
