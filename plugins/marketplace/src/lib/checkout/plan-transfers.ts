import { randomBytes } from "node:crypto"
import { MedusaError } from "@medusajs/framework/utils"
import { newTransferMemo } from "@san-ocop/kit/transfer-memo"
import type { NewGroupOrder } from "../../modules/order_group/types"
import type { AccountFacts, NewOrderTransfer } from "../transfers/types"

/** How long a stall holds the goods for a transfer. */
const HOLD_MS = 60 * 60_000

/** What is to be transferred for each order: into its seller's account as it is now, under a memo of its own. */
export const planTransfers = (
  orders: readonly NewGroupOrder[],
  accounts: ReadonlyMap<string, AccountFacts>,
  placed_at: string,
): NewOrderTransfer[] =>
  orders.map(({ id, seller_id, total }) => {
    const account = accounts.get(seller_id)
    if (!account)
      throw new MedusaError(MedusaError.Types.UNEXPECTED_STATE, "a seller without an account is not paid by transfer")
    const pay_until = new Date(Date.parse(placed_at) + HOLD_MS).toISOString()
    return { ...account, group_order_id: id, seller_id, memo: newTransferMemo(randomBytes), amount: total, pay_until }
  })
