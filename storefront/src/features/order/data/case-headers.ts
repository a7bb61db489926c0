import "server-only"
import { storeHeaders } from "@/features/cart/data/cart-api"
import { readOrders } from "./order-cookie"

/** Headers for what was begun about an order, with the codes that this device knows: what the giver of a gift began opens with that of his purchase. */
export const caseHeaders = async () => ({
  ...storeHeaders(),
  "x-order-codes": (await readOrders()).map(({ code }) => code).join(","),
})
