import { placeOrder } from "../../plugins/marketplace/.medusa/server/src/workflows/checkout/place-order.js"

// Places the orders of a cart as the server's route does, in a process of its own that a test can kill at each step.
export default async function placeOrderIn({ container, args: [input] }) {
  await placeOrder(container, JSON.parse(input))
}
