import type { MedusaContainer } from "@medusajs/framework/types"
import { parseLookupCode } from "@san-ocop/kit/lookup-code"
import { readRows } from "./sql"

/** A group found by its code, or by the code of one of its orders: then `only_order` is that code. */
export type FoundGroup = { group_id: string; only_order: string | null; is_gift: boolean }

// An order's code opens that order alone: its seller knows it and the phone, and must not see what else was bought.
const FIND = `
  select id as group_id, null as only_order, is_gift from order_group where code = ? and contact_phone = ? and deleted_at is null
  union all
  select g.id, o.code, g.is_gift from group_order o join order_group g on g.id = o.group_id
   where o.code = ? and g.contact_phone = ? and o.deleted_at is null and g.deleted_at is null
  limit 1`

/** Null unless both the code (as typed) and the phone (national digits) fit. */
export async function findOrderGroup(
  container: MedusaContainer,
  typedCode: string,
  phone: string,
): Promise<FoundGroup | null> {
  const code = parseLookupCode(typedCode)
  if (!code) return null
  const [found] = await readRows<FoundGroup>(container, FIND, [code, phone, code, phone])
  return found ?? null
}

const ORDER = `select id from group_order where group_id = ? and code = ? and deleted_at is null`

/** Id of the order of this code in a found group; null when it is not in it or not open to the finder. */
export async function findOrderInGroup(
  container: MedusaContainer,
  { group_id, only_order }: FoundGroup,
  typedCode: string,
): Promise<string | null> {
  const code = parseLookupCode(typedCode)
  if (!code || (only_order !== null && only_order !== code)) return null
  const [order] = await readRows<{ id: string }>(container, ORDER, [group_id, code])
  return order?.id ?? null
}
