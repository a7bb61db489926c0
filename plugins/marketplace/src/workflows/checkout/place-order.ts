import type { MedusaContainer } from "@medusajs/framework/types"
import { refuse } from "@san-ocop/floor/lib/problem"
import type { OrderGroupPage } from "@san-ocop/kit/http/checkout"
import { completionFailure } from "../../lib/checkout/reservation-failure"
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
  if (failure) refuseKnown(failure)
  throw failure?.error ?? new Error("a completion answered no group")
}

/** Completes the cart, and once more when others held the locks that it needs. */
async function completeOnceMore(container: MedusaContainer, input: BeginCheckoutInput) {
  const complete = () => completeOrderGroupWorkflow(container).run({ input, throwOnError: false })
  const first = await complete()
  const [failure] = first.errors
  return failure && completionFailure(failure) === "too_busy" ? complete() : first
}

function refuseKnown(failure: { action: string; error: unknown }): void {
  switch (completionFailure(failure)) {
    // The stock was there when the cart was read and was gone when it was reserved: somebody else was faster.
    case "out_of_stock":
      return refuse("conflict", "Vừa có người mua hết sản phẩm trong giỏ. Vui lòng xem lại giỏ hàng.", {
        code: "out_of_stock",
        field: "cart",
      })
    case "too_busy":
      return refuse("conflict", "Nhiều người đang đặt cùng lúc, vui lòng thử lại.", { code: "too_busy" })
    case null:
  }
}
