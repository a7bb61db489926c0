import type { MedusaContainer } from "@medusajs/framework/types"
import { readRows } from "./sql"

/** What a cart became. `unfinished` are orders of a completion that died before its group was written. */
export type CartOutcome = { group_id: string | null; unfinished: string[] }

const OUTCOME = `
  select (select id from order_group where cart_id = ? and deleted_at is null) as group_id,
    array(select oc.order_id from order_cart oc
           where oc.cart_id = ? and oc.deleted_at is null
             and not exists (select 1 from group_order o where o.order_id = oc.order_id and o.deleted_at is null)) as unfinished`

/** What a cart's row gets when it becomes a group. `completed_at` in ISO 8601. */
export type CartClosing = { id: string; email: string | null; completed_at: string }

const UNCLOSED = `
  select c.id, g.contact_email as email, g.placed_at as completed_at
  from order_group g join cart c on c.id = g.cart_id
  where g.cart_id = ? and g.deleted_at is null and c.completed_at is null and c.deleted_at is null`

/** The cart, when it has its group and its process died before the cart was completed; none otherwise. */
export async function readUnclosedCart(container: MedusaContainer, cartId: string): Promise<CartClosing[]> {
  const carts = await readRows<Omit<CartClosing, "completed_at"> & { completed_at: Date }>(container, UNCLOSED, [
    cartId,
  ])
  return carts.map((cart) => ({ ...cart, completed_at: cart.completed_at.toISOString() }))
}

/** Looks up what earlier calls made of a cart. */
export async function readCartOutcome(container: MedusaContainer, cartId: string): Promise<CartOutcome> {
  const [outcome] = await readRows<CartOutcome>(container, OUTCOME, [cartId, cartId])
  return outcome ?? { group_id: null, unfinished: [] }
}
