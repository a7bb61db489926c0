import type { MedusaContainer } from "@medusajs/framework/types"
import type { Day } from "@san-ocop/kit/day"
import { readRows } from "../sql"

// A floor that stopped to collect still owes what it had collected.
const UNPAID = `select f.id from floor f where f.deleted_at is null
    and (f.settlement_mode = 'collected' or exists (select 1 from group_order o where o.floor_id = f.id and o.settlement_mode = 'collected'))
    and not exists (select 1 from payout_batch b where b.floor_id = f.id and b.due_on = ? and b.deleted_at is null)
  order by f.id`

/** Floors that collect, or did, and have no batch for that day of payment. */
export const readUnpaidFloors = async (container: MedusaContainer, on: Day): Promise<string[]> =>
  (await readRows<{ id: string }>(container, UNPAID, [on])).map(({ id }) => id)
