import type { MedusaContainer } from "@medusajs/framework/types"
import type { VoucherFacts } from "../../lib/vouchers/types"
import { readRows } from "../sql"
import { TERMS_SQL, USED_SQL } from "./terms-sql"

const BY_CODE = `
  select v.id, v.code, v.bearer, v.seller_id, v.floor_id, coalesce(s.name, f.name) as giver, ${TERMS_SQL} as terms, v.min_spend, v.valid_from,
    v.valid_to, v.stopped_at is not null as is_stopped, v.total_uses, ${USED_SQL} as used
  from voucher v
  left join seller s on s.id = v.seller_id
  left join floor f on f.id = v.floor_id
  where v.code = any(?) and v.deleted_at is null`

/** The vouchers of these codes, as they stand now. A code that nobody has given has no row. */
export const readVouchersByCode = (container: MedusaContainer, codes: readonly string[]): Promise<VoucherFacts[]> =>
  codes.length === 0 ? Promise.resolve([]) : readRows<VoucherFacts>(container, BY_CODE, [[...codes]])
