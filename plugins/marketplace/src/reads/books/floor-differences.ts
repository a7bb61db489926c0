import type { MedusaContainer } from "@medusajs/framework/types"
import type { FloorDifferences } from "@san-ocop/kit/http/books"
import { readRows } from "../sql"

const OPEN = "('waiting', 'claimed')"

const FLOORS = `
  select f.id as floor_id, f.name, f.settlement_mode, coalesce(own.waiting, 0) as waiting, coalesce(own.claimed, 0) as claimed,
    coalesce(cod.count, 0) as of_stalls, coalesce(bank.count, 0) as transfers
  from floor f
  left join (select owner_id, (count(*) filter (where state = 'waiting'))::int as waiting, (count(*) filter (where state = 'claimed'))::int as claimed
    from cod_line where owner_kind = 'floor' and state in ${OPEN} group by owner_id) own on own.owner_id = f.id
  left join (select s.province_code, count(*)::int as count from cod_line c join seller s on s.id = c.owner_id
    where c.owner_kind = 'seller' and c.state in ${OPEN} group by s.province_code) cod on cod.province_code = f.province_code
  left join (select s.province_code, count(*)::int as count from bank_transfer b join seller s on s.id = b.seller_id
    where b.state in ('waiting', 'to_refund') group by s.province_code) bank on bank.province_code = f.province_code
  where f.deleted_at is null
  order by coalesce(own.waiting, 0) + coalesce(own.claimed, 0) desc, coalesce(cod.count, 0) + coalesce(bank.count, 0) desc, f.slug`

/** What waits on each floor, those with the most first. */
export const readFloorDifferences = (container: MedusaContainer): Promise<FloorDifferences[]> =>
  readRows<FloorDifferences>(container, FLOORS, [])
