import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

/** One person whom a notice is for. */
export type Addressee = { notice_id: string; name: string | null; email: string | null; phone: string | null }

type Raw = { raw(sql: string, bindings: readonly unknown[]): Promise<{ rows: Addressee[] }> }

// Who is active today: a notice that waited does not go to somebody who was suspended meanwhile.
const OFFICERS = `select n.id as notice_id, o.name, o.email, o.phone
  from notice n join officer o on o.status = 'active' and o.deleted_at is null and (
    (n.to_kind = 'officer' and o.id = n.to_id)
    or (n.to_kind = 'department' and o.province_code = n.to_province_code and o.agency = n.to_agency
      and o.role in ('officer', 'supervisor'))
  ) where n.id = any(?)`

/** What was given at the last registration where `rule` holds. */
const registered = (rule: string) => `(select r.contact_email from producer_registration r
  where ${rule} and r.contact_email is not null and r.deleted_at is null order by r.created_at desc limit 1)`

// A stall's own address can be mended by its owner; what somebody wrote at his registration cannot.
const MEMBERS = `select n.id as notice_id, m.name, m.phone,
    coalesce(m.email, case when stall.email is null then ${registered("r.member_id = m.id")} end) as email
  from notice n
  join seller_member m on m.status = 'active' and m.deleted_at is null and (
    (n.to_kind = 'member' and m.id = n.to_id)
    or (n.to_kind = 'seller' and exists (
      select 1 from seller_membership s
       where s.seller_id = n.to_id and s.member_id = m.id and s.status = 'active' and s.deleted_at is null))
  )
  left join seller stall on n.to_kind = 'seller' and stall.id = n.to_id and stall.deleted_at is null
  where n.id = any(?)`

const OPERATORS = `select n.id as notice_id, nullif(trim(concat_ws(' ', u.last_name, u.first_name)), '') as name, u.email, null as phone
  from notice n join "user" u on u.deleted_at is null where n.to_kind = 'operators' and n.id = any(?)`

const IS_HERE = `r.seller_id = s.id and (r.member_id is null or exists (select 1 from seller_membership ms
  where ms.seller_id = s.id and ms.member_id = r.member_id and ms.status = 'active' and ms.deleted_at is null))`
// Without a phone number: the members have theirs.
const STALLS = `select n.id as notice_id, s.name, coalesce(s.email, ${registered(IS_HERE)}) as email, null as phone
  from notice n join seller s on n.to_kind = 'seller' and s.id = n.to_id and s.deleted_at is null where n.id = any(?)`

/**
 * The people whom notices are for, with their addresses: officers of a department, members of a stall, operators. A stall of whose
 * members none gave an e-mail address is written to where shoppers write to, once.
 */
export async function addresseesOf(container: MedusaContainer, ids: string[]): Promise<Addressee[]> {
  if (ids.length === 0) return []
  const database = container.resolve<Raw>(ContainerRegistrationKeys.PG_CONNECTION)
  const read = async (sql: string) => (await database.raw(sql, [ids])).rows
  const [heard, members, stalls] = await Promise.all([
    Promise.all([OFFICERS, OPERATORS].map(read)),
    read(MEMBERS),
    read(STALLS),
  ])
  const written = new Set(members.filter(({ email }) => email).map(({ notice_id }) => notice_id))
  const unheard = stalls.filter(({ notice_id, email }) => email && !written.has(notice_id))
  return [...heard.flat(), ...members, ...unheard]
}
