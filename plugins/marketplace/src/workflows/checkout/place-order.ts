import type { MedusaContainer } from "@medusajs/framework/types"
import { refuse } from "@san-ocop/floor/lib/problem"
import type { OrderGroupPage } from "@san-ocop/kit/http/checkout"
import { judgeLines } from "../../lib/checkout/judge-lines"
import { refuseStoppedLines } from "../../lib/checkout/refuse-lines"
import { completionFailure } from "../../lib/checkout/reservation-failure"
import { readCart } from "../../reads/cart"
import { readCartOutcome } from "../../reads/cart-outcome"
import { readOrderGroupPage } from "../../reads/order-group-page"
import { completeOrderGroupWorkflow } from "./complete-order-group"
import type { BeginCheckoutInput } from "./steps/begin-checkout"

/**
 * Places the orders of a cart, or answers the group that an earlier call made of it.
 * @throws Refusal that names what is wrong
 */
export async function placeOrder(container: MedusaContainer, input: BeginCheckoutInput): Promise<OrderGroupPage> {
  const { result, errors } = await completeOnceMore(container, input)
  const failure = errors[0]
  // Another process that holds no common lock may have placed the same cart: the unique key on the cart decides, and its group is the answer.
  const group_id = failure ? (await readCartOutcome(container, input.cart_id)).group_id : result.group_id
  const page = group_id && (await readOrderGroupPage(container, group_id))
  if (page) return page
  if (failure) await refuseKnown(container, input, failure)
  throw failure?.error ?? new Error("a completion answered no group")
}

/** Completes the cart, and once more when others held the locks that it needs. */
async function completeOnceMore(container: MedusaContainer, input: BeginCheckoutInput) {
  const complete = () => completeOrderGroupWorkflow(container).run({ input, throwOnError: false })
  const first = await complete()
  const [failure] = first.errors
  return failure && completionFailure(failure) === "too_busy" ? complete() : first
}

type Failure = { action: string; error: unknown }

async function refuseKnown(container: MedusaContainer, input: BeginCheckoutInput, failure: Failure): Promise<void> {
  const known = completionFailure(failure)
  if (known === null) return
  // The stock was there when the cart was read and was gone when it was reserved: somebody else was faster.
  if (known === "out_of_stock") await refuseAsNow(container, input)
  refuse("conflict", "Nhiều người đang đặt cùng lúc, vui lòng thử lại.", { code: "too_busy" })
}

/** Judges the lines as they are now, in the same words as before an order. @throws Refusal unless all of it can be bought again */
async function refuseAsNow(container: MedusaContainer, { cart_id, order }: BeginCheckoutInput): Promise<void> {
  const cart = await readCart(container, cart_id)
  const { lines, orphans } = judgeLines(cart?.lines ?? [], order.address.province_code)
  refuseStoppedLines(lines, orphans)
}
