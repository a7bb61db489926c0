import type { Context } from "@medusajs/framework/types"
import { generateEntityId } from "@medusajs/framework/utils"
import { appendAudit } from "@san-ocop/floor/lib/append-audit"
import { refuse } from "@san-ocop/floor/lib/problem"
import { maskPhone } from "@san-ocop/kit/phone"
import { runSql } from "../../../lib/run-sql"
import type { Write } from "../types"
import { phoneOf } from "./add-members"

export type NewPerson = { name: string; phone: string }

/** Writes a person who is a member of no seller yet. @throws Refusal duplicate_error, invalid_data */
export async function registerPerson(
  context: Context,
  { person, actor, at }: { person: NewPerson } & Write,
): Promise<{ id: string }> {
  const phone = phoneOf(person)
  const id = generateEntityId(undefined, "mem")
  const sql = `insert into seller_member (id, name, phone, created_at, updated_at) values (?, ?, ?, ?, ?)
    on conflict do nothing returning id`
  const [written] = await runSql<{ id: string }>(context, sql, [id, person.name, phone, at, at])
  if (!written) {
    refuse("duplicate_error", "Số điện thoại này đã có tài khoản. Mời bà con đăng nhập rồi đăng ký tiếp.", {
      field: "phone",
      code: "login_taken",
    })
  }
  const entry = { actor, action: "seller_member.registered", entity_type: "seller_member", entity_id: id }
  await appendAudit(context, { ...entry, after: { phone: maskPhone(phone) } })
  return { id }
}
