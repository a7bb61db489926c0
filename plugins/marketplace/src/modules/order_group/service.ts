import { MedusaService } from "@medusajs/framework/utils"
import { OrderGroup } from "./models/order-group"
import { GroupOrder } from "./models/group-order"
import { GroupOrderEvent } from "./models/group-order-event"
import { PaymentShare } from "./models/payment-share"
import { FulfillmentLot } from "./models/fulfillment-lot"

export default class OrderGroupModuleService extends MedusaService({
  OrderGroup,
  GroupOrder,
  GroupOrderEvent,
  PaymentShare,
  FulfillmentLot,
}) {}
