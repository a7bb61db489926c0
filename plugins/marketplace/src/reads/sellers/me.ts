import type { MedusaContainer } from "@medusajs/framework/types"
import { clock } from "@san-ocop/floor/lib/clock"
import { vietnamDay } from "@san-ocop/kit/day"
import type { SellerMe } from "@san-ocop/kit/http/seller"
import type { MemberOnDuty } from "../../lib/seller-request"
import { readRows } from "../sql"
import { sellingStatus } from "./restricted-sql"

const SELLERS = `
  select s.id, s.slug, s.name, m.role, ${sellingStatus("s")} as status, s.province_code, coalesce(p.name, s.province_code) as province_name
    from seller_membership m
    join seller s on s.id = m.seller_id and s.deleted_at is null
    left join administrative_unit p on p.id = '2025:' || s.province_code and p.level = 'province'
   where m.member_id = ? and m.status = 'active' and m.deleted_at is null
   order by s.name, s.id`

/** The member and the sellers that he may act for. */
export async function readSellerMe(
  container: MedusaContainer,
  { id, name, phone, email }: MemberOnDuty,
): Promise<SellerMe> {
  const now = clock.now()
  const sellers = await readRows<SellerMe["sellers"][number]>(container, SELLERS, [vietnamDay(now), id])
  return { member: { id, name, phone, email }, sellers, now: now.toISOString() }
}
