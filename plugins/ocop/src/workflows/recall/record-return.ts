import type { MedusaContainer } from "@medusajs/framework/types"
import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { assertActsForSeller } from "@san-ocop/floor/lib/actor"
import { clock } from "@san-ocop/floor/lib/clock"
import { readRows } from "@san-ocop/floor/lib/read-rows"
import { refuse } from "@san-ocop/floor/lib/problem"
import type { ReturnedHow } from "@san-ocop/kit/http/recall"
import type { ReturnAccount } from "@san-ocop/kit/http/returns"
import { beginRecalledReturn } from "@san-ocop/marketplace/lib/returns/begin-recalled"
import { roleHas } from "@san-ocop/marketplace/lib/sellers/role-rights"
import { followReturnWorkflow } from "@san-ocop/marketplace/workflows"
import { type OnRecall, recallOf, recalls } from "./steps/recalls"

type RecordReturn = OnRecall & {
  seller_id: string
  parcel_id: string
  quantity: number
  how: ReturnedHow
  account: ReturnAccount | null
}

const WORDS: Readonly<Record<ReturnedHow, string>> = {
  returned: "Hàng thu hồi đã trả về gian hàng.",
  destroyed: "Hàng thu hồi đã được hủy.",
}

const PRODUCTS = `select distinct l.product_id from recall_lot x join lot l on l.id = x.lot_id
  where x.recall_id = ? and x.deleted_at is null and l.product_id is not null`
const productsOf = async (container: MedusaContainer, recallId: string): Promise<string[]> =>
  (await readRows<{ product_id: string }>(container, PRODUCTS, [recallId])).map(({ product_id }) => product_id)

// Not undone: the goods are accounted for, whatever fails afterwards.
const recordRecallReturnStep = createStep("record-recall-return", async (input: RecordReturn, { container }) => {
  const { actor, parcel_id: id, recall_id, seller_id, account, ...told } = input
  const [parcel] = await recalls(container).listRecallParcels({ id, recall_id, seller_id }, { take: 1 })
  const { is_drill } = await recallOf(container, recall_id)
  if (!parcel || is_drill) refuse("not_found", "Không tìm thấy đơn hàng này.")
  assertActsForSeller(actor, parcel.seller_id)
  if (actor.type !== "system" && !roleHas(actor.role, "orders:write")) {
    refuse("forbidden", "Vai trò của quý vị trong gian hàng không được xử lý đơn hàng.", { code: "role_may_not" })
  }
  const write = { actor, at: clock.now() }
  let returnId = ""
  await recalls(container).recordReturn(
    { ...told, parcel_id: id, ...write },
    {
      owe: async (context, { group_order_id, quantity, how }) => {
        const product_ids = await productsOf(container, recall_id)
        const begun = { group_order_id, quantity, product_ids, account, words: WORDS[how], ...write }
        returnId = await beginRecalledReturn(container, begun, context)
      },
    },
  )
  return new StepResponse(returnId)
})

/**
 * A stall writes down that recalled goods came back or were destroyed: in the same transaction their buyer is owed the price. What a card
 * paid goes back to it at once. @throws Refusal
 */
export const recordRecallReturnWorkflow = createWorkflow("record-recall-return", (input: RecordReturn) => {
  const id = recordRecallReturnStep(input)
  followReturnWorkflow.runAsStep({ input: transform({ id }, ({ id }) => ({ id })) })
  return new WorkflowResponse(input.recall_id)
})
