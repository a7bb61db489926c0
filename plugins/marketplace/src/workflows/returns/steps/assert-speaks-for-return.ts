import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { type Actor, assertActsForSeller } from "@san-ocop/floor/lib/actor"
import { refuse } from "@san-ocop/floor/lib/problem"
import { roleHas } from "../../../lib/sellers/role-rights"
import { assertCountsMoney } from "../../../lib/transfers/assert-counts-money"
import { RETURN_STEPS } from "../../../modules/goods_return/return-moves"
import type { MoveReturn } from "../../../modules/goods_return/types"
import { returnsOf } from "../returns"

export type MoveReturnInput = MoveReturn & { actor: Actor }

/**
 * First step of every move of a return: a shopper, who has shown code and phone number, makes his own moves, a member his stall's; who counts its money says that it went back.
 * @throws Refusal not_found, forbidden
 */
export const assertSpeaksForReturnStep = createStep(
  "assert-speaks-for-return",
  async ({ id, move, actor }: MoveReturnInput, { container }) => {
    const [row] = await returnsOf(container).listGoodsReturns({ id }, { take: 1 })
    if (!row) refuse("not_found", "Không tìm thấy yêu cầu trả hàng này.")
    const { by } = RETURN_STEPS[move]
    if ((by === "shopper") !== (actor.type === "customer")) refuse("not_found", "Không tìm thấy yêu cầu trả hàng này.")
    if (by === "seller") {
      assertActsForSeller(actor, row.seller_id)
      if (move === "say_refunded") assertCountsMoney(actor, row.seller_id)
      else if (actor.type !== "system" && !roleHas(actor.role, "orders:write")) {
        refuse("forbidden", "Vai trò của quý vị trong gian hàng không được xử lý trả hàng.", {
          code: "role_may_not_write",
        })
      }
    }
    return new StepResponse(row.id)
  },
)
