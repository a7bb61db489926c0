import { asValue } from "@medusajs/framework/awilix"
import { createMedusaContainer } from "@medusajs/framework/utils"
import { systemActor } from "@san-ocop/floor/lib/actor"
import { CARD_MODULE } from "../../../modules/card"
import { ORDER_GROUP_MODULE } from "../../../modules/order_group"
import { refundCardWorkflow } from "../refund-card"

it("what a stall gives back stands, and is answered so, although its payment cannot be followed now", async () => {
  const [reduce, warn] = [jest.fn(() => Promise.resolve("group_1")), jest.fn()]
  // No module of locks: whoever follows the payment fails at once, as one does later who waits for its lock in vain.
  const container = createMedusaContainer()
  container.register({
    [CARD_MODULE]: asValue({ reduce }),
    [ORDER_GROUP_MODULE]: asValue({ listGroupOrders: () => Promise.resolve([{ id: "gord_1", seller_id: "sel_1" }]) }),
    logger: asValue({ warn }),
  })
  const input = { id: "gord_1", actor: systemActor(), seller_id: "sel_1", amount: 5_000, reason: "test" }
  const { result } = await refundCardWorkflow(container).run({ input })
  expect(result).toEqual({ group_id: "group_1" })
  expect(reduce).toHaveBeenCalledTimes(1)
  expect(warn).toHaveBeenCalledWith(expect.stringContaining("could not follow the card of group group_1"))
})
