import type { MedusaContainer } from "@medusajs/framework/types"
import { clock } from "@san-ocop/floor/lib/clock"
import { refuse } from "@san-ocop/floor/lib/problem"
import { type Day, vietnamDay } from "@san-ocop/kit/day"
import type { SellerStatusAnswer } from "@san-ocop/kit/http/operator"
import { readRows } from "../sql"
import { sellingStatus } from "./restricted-sql"

/** First day of the restriction of a stall `seller` that holds first; null without one. */
export const restrictedFrom = (seller: string): string => `(select min(z.effective_on) from seller_restriction z
    where z.seller_id = ${seller}.id and z.lifted_at is null and z.deleted_at is null)`

const STATUS = `select s.id, ${sellingStatus("s")} as status, ${restrictedFrom("s")} as restricted_from
  from seller s where s.id = ? and s.deleted_at is null`

type Row = { id: string; status: SellerStatusAnswer["status"]; restricted_from: Day | null }

/** Whether a stall may sell today, and from when on it may not. @throws Refusal not_found */
export async function readSellingStatus(container: MedusaContainer, sellerId: string): Promise<SellerStatusAnswer> {
  const [row] = await readRows<Row>(container, STATUS, [vietnamDay(clock.now()), sellerId])
  return row ?? refuse("not_found", "Không tìm thấy gian hàng này.")
}
