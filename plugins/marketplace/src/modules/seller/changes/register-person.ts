import type { Context } from "@medusajs/framework/types"
import { appendAudit } from "@san-ocop/floor/lib/append-audit"
import { maskPhone } from "@san-ocop/kit/phone"
import { phoneOf, writePerson } from "../../../lib/sellers/write-person"
import type { Write } from "../types"

export type NewPerson = { name: string; phone: string }

/**
 * Writes a person who registers himself: nobody has proven that the number is his. Answers whether he is new, or a registration
 * that died half-way was taken up again. @throws Refusal duplicate_error, invalid_data
 */
export async function registerPerson(
  context: Context,
  { person, actor, at }: { person: NewPerson } & Write,
): Promise<{ id: string; is_new: boolean }> {
  const { id, is_new } = await writePerson(context, { person, isProven: false, actor, at })
  const entry = { actor, action: "seller_member.registered", entity_type: "seller_member", entity_id: id }
  await appendAudit(context, { ...entry, after: { phone: maskPhone(phoneOf(person)) } })
  return { id, is_new }
}
