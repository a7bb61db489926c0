import type { MedusaContainer } from "@medusajs/framework/types"
import { CALLED_OFF_SQL } from "@san-ocop/kit/called-off"
import { clock } from "@san-ocop/floor/lib/clock"
import { refuse } from "@san-ocop/floor/lib/problem"
import { samePersonSql } from "@san-ocop/floor/lib/same-person-sql"
import type { SellerChoice } from "@san-ocop/kit/http/seller-choice"
import type { LegalIdentity, SellerInformation } from "@san-ocop/kit/http/seller-information"
import { vietnamDay } from "@san-ocop/kit/day"
import { fold } from "@san-ocop/kit/fold"
import { membersSql } from "../../lib/own-matter"
import { sellingStatus } from "../sellers/restricted-sql"
import { restrictedFrom } from "../sellers/selling-status"
import { readRows } from "../sql"

/** Goods that are handed over one by one; of more the count is told. */
const MOST_LISTINGS = 1000

const SELLER = `
  select s.name, s.kind, s.phone, s.email, s.joined_on, ${sellingStatus("s")} as status,
         (select count(*)::int from listing l where l.seller_id = s.id and l.deleted_at is null) as listings_count,
         concat_ws(', ', s.street, commune.full_name, province.full_name) as address,
         (select count(*)::int from group_order o where o.seller_id = s.id and o.deleted_at is null) as orders,
         (select coalesce(sum(o.total + o.floor_discount), 0)::float8 from group_order o
           where o.seller_id = s.id and o.state not in (${CALLED_OFF_SQL}) and o.deleted_at is null) as orders_total
    from seller s
    left join administrative_unit commune on commune.id = '2025:' || s.commune_code and commune.level = 'commune'
    left join administrative_unit province on province.id = '2025:' || s.province_code and province.level = 'province'
   where s.id = ? and s.deleted_at is null`
const MEMBERS = `
  select m.name, m.phone, m.email, x.role from seller_membership x join seller_member m on m.id = x.member_id
   where x.seller_id = ? and x.deleted_at is null and m.deleted_at is null order by x.role, m.name`
const LISTINGS = `
  select r.name, l.state, l.price::float8 as price from listing l join listing_revision r on r.id = l.current_revision_id
   where l.seller_id = ? and l.deleted_at is null order by r.name, l.id limit ${MOST_LISTINGS}`

/**
 * What the floor knows of a seller, for an authority that may ask. The caller has recorded the handing-over, and brings whole numbers
 * of who answers for the stall.
 */
export async function readSellerInformation(
  container: MedusaContainer,
  sellerId: string,
  identities: LegalIdentity[],
): Promise<SellerInformation> {
  const [[seller], members, listings] = await Promise.all([
    readRows<Omit<SellerInformation, "identities" | "members" | "listings">>(container, SELLER, [
      vietnamDay(clock.now()),
      sellerId,
    ]),
    readRows<SellerInformation["members"][number]>(container, MEMBERS, [sellerId]),
    readRows<SellerInformation["listings"][number]>(container, LISTINGS, [sellerId]),
  ])
  return seller ? { ...seller, identities, members, listings } : refuse("not_found", "Không tìm thấy gian hàng này.")
}

const CHOICES = `
  select s.id, s.name, s.slug, ${sellingStatus("s")} as status, ${restrictedFrom("s")} as restricted_from,
         exists (select 1 from officer o join (${membersSql("s.id")}) p on ${samePersonSql("p", "o")} where o.id = ?) as is_own,
         coalesce((select json_agg(json_build_object('id', l.id, 'name', r.name) order by r.name)
            from listing l join listing_revision r on r.id = l.current_revision_id
           where l.seller_id = s.id and l.deleted_at is null and l.state in ('approved', 'changed')), '[]') as listings
    from seller s
   where s.status <> 'closed' and s.deleted_at is null and (?::text is null or s.province_code = ?)
     and (? = '' or unaccent(lower(s.name)) like unaccent(?) or s.id = ? or s.slug = ?)
   order by s.name, s.id limit 20`

/** Stalls of a province to choose one from, with their goods on sale, as an officer (`id`) sees them; operators are nobody of a stall. `q`: a part of the name, or the stall's id. */
export const readSellerChoices = (
  container: MedusaContainer,
  { id: asker, province_code: province }: { id: string | null; province_code: string | null },
  q: string,
): Promise<SellerChoice[]> => {
  const words = fold(q)
  const like = `%${words.replace(/[\\%_]/g, "\\$&")}%`
  const asked = [vietnamDay(clock.now()), asker, province, province, words, like, q, q]
  return readRows<SellerChoice>(container, CHOICES, asked)
}
