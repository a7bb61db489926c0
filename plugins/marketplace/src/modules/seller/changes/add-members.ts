import type { Context } from "@medusajs/framework/types"
import { generateEntityId } from "@medusajs/framework/utils"
import { appendAudit } from "@san-ocop/floor/lib/append-audit"
import { refuse } from "@san-ocop/floor/lib/problem"
import { maskPhone } from "@san-ocop/kit/phone"
import { runSql } from "../../../lib/run-sql"
import { phoneOf, writePerson } from "../../../lib/sellers/write-person"
import { lockSeller } from "../rows"
import type { Membership, NewMember, Write } from "../types"

/** An account that exists: by its id, or by a number that was proven. It is given a stall by a department, so its number counts as proven. */
async function findMember(context: Context, { member_id, phone }: NewMember, at: Date): Promise<string | null> {
  const [by, value] = member_id ? ["id = ?", member_id] : ["phone = ? and phone_confirmed_at is not null", phone]
  const sql = `update seller_member set phone_confirmed_at = coalesce(phone_confirmed_at, ?)
    where ${by} and deleted_at is null returning id`
  const [known] = await runSql<{ id: string }>(context, sql, [at, value])
  if (!known && member_id) refuse("not_found", "Không tìm thấy tài khoản này.")
  return known?.id ?? null
}

async function findOrWriteMember(context: Context, member: NewMember, { actor, at }: Write) {
  const known = await findMember(context, { ...member, phone: phoneOf(member) }, at)
  if (known) return { id: known, isNew: false }
  const { id } = await writePerson(context, { person: member, isProven: true, actor, at })
  return { id, isNew: true }
}

/** Writes members and their roles; answers who was new, in the given order. @throws Refusal duplicate_error */
export async function addMembers(
  context: Context,
  { members, actor, at }: { members: NewMember[] } & Write,
): Promise<Membership[]> {
  const added: Membership[] = []
  for (const member of members) {
    const seller = await lockSeller(context, member.seller_id)
    const person = await findOrWriteMember(context, member, { actor, at })
    const id = generateEntityId(undefined, "mship")
    const sql = `insert into seller_membership (id, seller_id, member_id, role, created_at, updated_at)
      values (?, ?, ?, ?, ?, ?) on conflict do nothing returning id`
    const [written] = await runSql<{ id: string }>(context, sql, [id, seller.id, person.id, member.role, at, at])
    if (!written) refuse("duplicate_error", "Người này đã là thành viên của gian hàng.", { field: "phone" })
    const entry = { actor, action: "seller.member_added", entity_type: "seller_member", entity_id: person.id }
    const scope = { province_code: seller.province_code, seller_id: seller.id }
    await appendAudit(context, { ...entry, ...scope, after: { role: member.role, phone: maskPhone(phoneOf(member)) } })
    added.push({ membership_id: id, member_id: person.id, seller_id: seller.id, is_new_person: person.isNew })
  }
  return added
}

/** Takes memberships back, and the persons who were new with them. */
export async function removeMembers(context: Context, added: Membership[]): Promise<void> {
  for (const { membership_id, member_id, is_new_person } of added) {
    await runSql(context, `delete from seller_membership where id = ?`, [membership_id])
    if (is_new_person) await runSql(context, `delete from seller_member where id = ?`, [member_id])
  }
}
