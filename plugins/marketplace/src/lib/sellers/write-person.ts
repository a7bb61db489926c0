import type { Context } from "@medusajs/framework/types"
import { generateEntityId } from "@medusajs/framework/utils"
import { appendAudit } from "@san-ocop/floor/lib/append-audit"
import type { Actor } from "@san-ocop/floor/lib/actor"
import { refuse } from "@san-ocop/floor/lib/problem"
import { maskPhone, parsePhone } from "@san-ocop/kit/phone"
import { runSql } from "../run-sql"

/** A registration that died before its login is taken up again after this time: until then it may still be running. */
const ABANDONED_MS = 60_000

export type Person = { name: string; phone: string; email?: string | null }
/** `isProven`: a department gave the account to whom it met or called. Whoever registers himself has only typed a number. */
export type WritePerson = { person: Person; isProven: boolean; actor: Actor; at: Date }
export type WrittenPerson = { id: string; is_new: boolean; took_over_from: string | null }

type Known = { id: string; is_bound: boolean; has_login: boolean; is_old: boolean }

// Bound: the number is proven, or he acts for a stall.
const KNOWN = `select m.id, m.updated_at < ? as is_old,
    m.phone_confirmed_at is not null or exists (select 1 from seller_membership s
      where s.member_id = m.id and s.deleted_at is null) as is_bound,
    exists (select 1 from provider_identity i join auth_identity a on a.id = i.auth_identity_id and a.deleted_at is null
      where i.provider = 'emailpass' and i.entity_id = m.phone and i.deleted_at is null
        and a.app_metadata->>'seller_member_id' = m.id) as has_login
  from seller_member m where m.phone = ? and m.deleted_at is null for update of m`

/** @throws Refusal invalid_data */
export const phoneOf = ({ phone }: { phone: string }): string =>
  parsePhone(phone) ?? refuse("invalid_data", "Số điện thoại chưa đúng.", { field: "phone", code: "phone_invalid" })

/** @throws Refusal duplicate_error, in the same words whether the number is proven or not */
const refuseLogin = (): never =>
  refuse("duplicate_error", "Số điện thoại này đã có tài khoản. Mời bà con đăng nhập rồi đăng ký tiếp.", {
    field: "phone",
    code: "login_taken",
  })

/** The old account ends, with its login: whoever registered with this number could not show that it is his. */
async function takeNumber(context: Context, id: string, phone: string, { actor, at }: WritePerson): Promise<void> {
  await runSql(context, `update seller_member set deleted_at = ?, updated_at = ? where id = ?`, [at, at, id])
  const entry = { actor, action: "seller_member.number_taken_over", entity_type: "seller_member", entity_id: id }
  await appendAudit(context, { ...entry, after: { phone: maskPhone(phone) } })
}

/**
 * Writes a person who is a member of no seller yet, in the caller's transaction. A number that nobody proved gives way to one that
 * was proven; what a registration left behind when the process died is taken up again.
 * @throws Refusal duplicate_error when the number has an account; invalid_data
 */
export async function writePerson(context: Context, input: WritePerson): Promise<WrittenPerson> {
  const { person, isProven, at } = input
  const phone = phoneOf(person)
  const email = person.email?.trim().toLowerCase() || null
  const before = new Date(at.getTime() - ABANDONED_MS)
  const [known] = await runSql<Known>(context, KNOWN, [before, phone])
  if (known?.is_bound) refuseLogin()
  if (known && !isProven) {
    if (known.has_login || !known.is_old) refuseLogin()
    await runSql(context, `update seller_member set name = ?, updated_at = ? where id = ?`, [person.name, at, known.id])
    return { id: known.id, is_new: false, took_over_from: null }
  }
  if (known) await takeNumber(context, known.id, phone, input)
  const id = generateEntityId(undefined, "mem")
  const sql = `insert into seller_member (id, name, phone, email, phone_confirmed_at, created_at, updated_at)
    values (?, ?, ?, ?, ?, ?, ?) on conflict do nothing returning id`
  const values = [id, person.name, phone, email, isProven ? at : null, at, at]
  const [written] = await runSql<{ id: string }>(context, sql, values)
  if (!written && email) {
    refuse("duplicate_error", "Số điện thoại hoặc thư điện tử này đã có người dùng.", { field: "email" })
  }
  if (!written) refuseLogin()
  return { id, is_new: true, took_over_from: known?.id ?? null }
}
