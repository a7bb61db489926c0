import type { Context } from "@medusajs/framework/types"
import { generateEntityId } from "@medusajs/framework/utils"
import { runSql } from "@san-ocop/floor/lib/run-sql"
import { refuse } from "@san-ocop/floor/lib/problem"
import { lockRegistration } from "../rows"
import type { NewRegistrationRow, Write } from "../types"
import { auditProducer } from "./shared"

/** Registrations that one person may have under way. What an officer opened for him does not count. */
const MAX_OPEN = 5
const OPEN = `select count(*)::int as count from producer_registration r join producer p on p.id = r.producer_id
  where r.member_id = ? and r.channel = 'self' and r.deleted_at is null and p.deleted_at is null
    and p.verification_state in ('draft', 'needs_information', 'submitted', 'under_review')`

/** Holds the member's row, so that of two at once the second sees the first. @throws Refusal not_allowed */
async function refuseTooMany(context: Context, memberId: string): Promise<void> {
  await runSql(context, `select id from seller_member where id = ? for update`, [memberId])
  const [open] = await runSql<{ count: number }>(context, OPEN, [memberId])
  if ((open?.count ?? 0) < MAX_OPEN) return
  refuse("not_allowed", `Mỗi người mở nhiều nhất ${MAX_OPEN} hồ sơ một lúc. Mời hoàn thành hồ sơ đang có trước.`, {
    code: "too_many_registrations",
  })
}

/** Writes the registration of a producer that exists as a draft; answers its id. @throws Refusal not_allowed */
export async function openRegistration(context: Context, input: NewRegistrationRow & Write): Promise<{ id: string }> {
  const {
    producer_id,
    member_id,
    channel,
    contact_name,
    contact_phone,
    contact_email = null,
    street = null,
    at,
  } = input
  if (channel === "self" && member_id !== null) await refuseTooMany(context, member_id)
  const id = generateEntityId(undefined, "reg")
  const sql = `insert into producer_registration (id, producer_id, member_id, channel, contact_name, contact_phone, contact_email,
      street, product_groups, makes_spirits, requested, created_at, updated_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, '{}', ?, ?)`
  const made = [input.product_groups ?? [], input.makes_spirits ?? false]
  await runSql(context, sql, [
    id,
    producer_id,
    member_id,
    channel,
    contact_name,
    contact_phone,
    contact_email,
    street,
    ...made,
    at,
    at,
  ])
  const record = await lockRegistration(context, producer_id)
  await auditProducer(context, input, record, "registration_opened", { after: { name: record.name, channel } })
  return { id }
}
