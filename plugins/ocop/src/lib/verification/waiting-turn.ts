import type { MedusaContainer } from "@medusajs/framework/types"
import { WAITING_OF_EACH, WAITING_SINCE } from "@san-ocop/marketplace/reads/listings/waiting-producers-sql"
import { readRows } from "../../reads/rows"

const TURN = {
  bank_account: `select id as turn from bank_account_change where producer_id = ? and state = 'waiting' and deleted_at is null
    order by asked_at limit 1`,
  verification: `select to_char(${WAITING_SINCE} at time zone 'UTC', 'YYYYMMDDHH24MISSMS') as turn
    from producer_registration r join producer p on p.id = r.producer_id and p.deleted_at is null ${WAITING_OF_EACH}
   where p.id = ? and r.deleted_at is null`,
}

/**
 * What tells one thing that waits of a producer from the next one: for a bank account the change that is asked for, for his verification
 * since when it is the department's turn. Null where nothing waits.
 */
export async function waitingTurn(
  container: MedusaContainer,
  kind: keyof typeof TURN,
  producerId: string,
): Promise<string | null> {
  const [row] = await readRows<{ turn: string | null }>(container, TURN[kind], [producerId])
  return row?.turn ?? null
}
