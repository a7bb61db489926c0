import type { Context } from "@medusajs/framework/types"
import { generateEntityId } from "@medusajs/framework/utils"
import { runSql } from "@san-ocop/floor/lib/run-sql"
import { lockRegistration } from "../rows"
import type { NewRegistrationRow, Write } from "../types"
import { auditProducer } from "./shared"

/** Writes the registration of a producer that exists as a draft; answers its id. */
export async function openRegistration(context: Context, input: NewRegistrationRow & Write): Promise<{ id: string }> {
  const { producer_id, member_id, channel, contact_name, contact_phone, street = null, at } = input
  const id = generateEntityId(undefined, "reg")
  const sql = `insert into producer_registration (id, producer_id, member_id, channel, contact_name, contact_phone, street,
      product_groups, makes_spirits, requested, created_at, updated_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, '{}', ?, ?)`
  const made = [input.product_groups ?? [], input.makes_spirits ?? false]
  await runSql(context, sql, [
    id,
    producer_id,
    member_id,
    channel,
    contact_name,
    contact_phone,
    street,
    ...made,
    at,
    at,
  ])
  const record = await lockRegistration(context, producer_id)
  await auditProducer(context, input, record, "registration_opened", { after: { name: record.name, channel } })
  return { id }
}
