import type { Context } from "@medusajs/framework/types"
import { generateEntityId } from "@medusajs/framework/utils"
import { appendAudit } from "@san-ocop/floor/lib/append-audit"
import { refuse } from "@san-ocop/floor/lib/problem"
import { maskPhone, parsePhone } from "@san-ocop/kit/phone"
import { runSql } from "../../../lib/run-sql"
import { lockSeller } from "../rows"
import type { Membership, NewMember, Write } from "../types"

/** @throws Refusal invalid_data */
export const phoneOf = (member: { phone: string }): string =>
  parsePhone(member.phone) ??
  refuse("invalid_data", "Số điện thoại chưa đúng.", { field: "phone", code: "phone_invalid" })

async function findOrWriteMember(
  context: Context,
  member: NewMember,
  at: Date,
): Promise<{ id: string; isNew: boolean }> {
  const phone = phoneOf(member)
  const email = member.email?.trim().toLowerCase() || null
  const [known] = await runSql<{ id: string }>(
    context,
    `select id from seller_member where phone = ? and deleted_at is null`,
    [phone],
  )
  if (known) return { id: known.id, isNew: false }
  const id = generateEntityId(undefined, "mem")
  const sql = `insert into seller_member (id, name, phone, email, created_at, updated_at) values (?, ?, ?, ?, ?, ?)
    on conflict do nothing returning id`
  const [written] = await runSql<{ id: string }>(context, sql, [id, member.name, phone, email, at, at])
  if (!written) refuse("duplicate_error", "Số điện thoại hoặc thư điện tử này đã có người dùng.", { field: "email" })
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
    const person = await findOrWriteMember(context, member, at)
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
