import type { MedusaContainer } from "@medusajs/framework/types"
import type { Actor } from "@san-ocop/floor/lib/actor"
import { readRows } from "@san-ocop/floor/lib/read-rows"
import { samePersonSql } from "@san-ocop/floor/lib/same-person-sql"
import type { People } from "@san-ocop/floor/lib/staff/appeal-judges"

/** Those who work for a stall (an SQL expression for its id), or did until they were stopped. */
export const membersSql = (seller: string): string => `select m.phone, m.email from seller_member m
    join seller_membership ms on ms.member_id = m.id and ms.seller_id = ${seller} and ms.deleted_at is null where m.deleted_at is null`

export const membersOf = (sellerId: string): People => ({ sql: membersSql("?"), bindings: [sellerId] })

/** True of an officer who is himself one of the people whom a matter is about, by mobile number or e-mail address. */
export async function isOwnMatter(
  container: MedusaContainer,
  actor: Actor,
  { sql, bindings }: People,
): Promise<boolean> {
  if (actor.type !== "officer") return false
  const same = `select 1 from officer o join (${sql}) p on ${samePersonSql("p", "o")} where o.id = ? limit 1`
  return (await readRows(container, same, [...bindings, actor.id])).length > 0
}
