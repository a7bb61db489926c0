import type { Context } from "@medusajs/framework/types"
import { appendNotice, type NoticeRecipient } from "@san-ocop/floor/lib/append-notice"
import type { Agency } from "@san-ocop/kit/http/department"
import { dossierPath, registrationPath } from "@san-ocop/kit/verification-paths"
import type { RegistrationRecord } from "../types"

type Words = { topic: string; title: string; body: string; dedupe_key?: string }

function applicantOf(record: RegistrationRecord): NoticeRecipient {
  if (record.member_id) return { kind: "member", member_id: record.member_id }
  if (record.seller_id) return { kind: "seller", seller_id: record.seller_id }
  const { contact_name, contact_phone: phone, contact_email: email } = record
  return { kind: "person", name: contact_name ?? record.name, phone, email }
}

/** Lets the producer know, in the transaction of what happened. */
export async function tellProducer(context: Context, record: RegistrationRecord, words: Words): Promise<void> {
  const href = record.member_id || record.seller_id ? registrationPath(record.id) : null
  await appendNotice(context, { ...words, to: applicantOf(record), href, province_code: record.province_code })
}

/** Lets one agency of the province know. */
export async function tellAgency(
  context: Context,
  { province_code, producer_id }: RegistrationRecord,
  agency: Agency,
  words: Words,
): Promise<void> {
  const to: NoticeRecipient = { kind: "department", province_code, agency }
  const key = words.dedupe_key ? { dedupe_key: `${words.dedupe_key}:${agency}` } : {}
  await appendNotice(context, { ...words, ...key, to, href: dossierPath(producer_id), province_code })
}

/** Lets both agencies of the province know: either may decide. */
export async function tellDepartments(context: Context, record: RegistrationRecord, words: Words): Promise<void> {
  for (const agency of ["trade", "agriculture"] as const) await tellAgency(context, record, agency, words)
}
