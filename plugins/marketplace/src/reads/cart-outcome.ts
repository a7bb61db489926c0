import type { MedusaContainer } from "@medusajs/framework/types"
import { readRows } from "./sql"

/** What a cart became. `unfinished` are orders of a completion that died before its group was written. */
export type CartOutcome = { group_id: string | null; unfinished: string[] }

const OUTCOME = `
  select (select id from order_group where cart_id = ? and deleted_at is null) as group_id,
    array(select oc.order_id from order_cart oc
           where oc.cart_id = ? and oc.deleted_at is null
             and not exists (select 1 from group_order o where o.order_id = oc.order_id and o.deleted_at is null)) as unfinished`

/** Looks up what earlier calls made of a cart. */
export async function readCartOutcome(container: MedusaContainer, cartId: string): Promise<CartOutcome> {
  const [outcome] = await readRows<CartOutcome>(container, OUTCOME, [cartId, cartId])
  return outcome ?? { group_id: null, unfinished: [] }
}
