import { randomUUID } from "node:crypto"
import type { Context } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import { clock } from "./clock"
import type { NewNotice, NoticeRecipient } from "./notices/new-notice"
import { runSql } from "./run-sql"

export type { NewNotice, NoticeRecipient } from "./notices/new-notice"

const INSERT = `insert into notice (id, at, topic, to_kind, to_id, to_province_code, to_agency, to_name, to_phone, to_email,
  title, body, href, province_code, dedupe_key, created_at, updated_at)
  values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
  on conflict (dedupe_key) where deleted_at is null do nothing`

// As if it had been sent to nobody: the job that sends notices out takes those that are not addressed.
const KEEP_IN_FEED = "update notice set addressed_at = ? where id = ? and addressed_at is null"

type To = Partial<Record<"id" | "province_code" | "agency" | "name" | "phone" | "email", string | null>>

function columnsOf(to: NoticeRecipient): To {
  if (to.kind === "seller") return { id: to.seller_id }
  if (to.kind === "member") return { id: to.member_id }
  if (to.kind === "officer") return { id: to.officer_id }
  if (to.kind === "department") return { province_code: to.province_code, agency: to.agency }
  if (to.kind === "operators") return {}
  return { name: to.name, phone: to.phone, email: to.email }
}

/** A path inside the storefront, and nothing that a browser would take for another site. */
function pathOf(href: string | null): string | null {
  if (href === null || /^\/(?![/\\])/.test(href)) return href
  throw new MedusaError(
    MedusaError.Types.UNEXPECTED_STATE,
    `a notice leads to a path in the storefront, not to ${href}`,
  )
}

/**
 * Writes a notice inside the caller's own transaction, so that change and notice commit together or not at all. It is in
 * its reader's feed from then on; a job sends it out by the channels that are configured.
 * Call it from a service method under `@InjectTransactionManager()`, with its `@MedusaContext() context`.
 * @throws MedusaError outside a transaction: a notice of a change that was rolled back would be a lie
 */
export async function appendNotice(context: Context, notice: NewNotice): Promise<void> {
  const at = clock.now()
  const to = columnsOf(notice.to)
  const id = `ntc_${randomUUID().replaceAll("-", "")}`
  await runSql(context, INSERT, [
    id,
    at,
    notice.topic,
    notice.to.kind,
    to.id ?? null,
    to.province_code ?? null,
    to.agency ?? null,
    to.name ?? null,
    to.phone ?? null,
    to.email ?? null,
    notice.title,
    notice.body,
    pathOf(notice.href),
    notice.province_code ?? to.province_code ?? null,
    notice.dedupe_key ?? null,
    at,
    at,
  ])
  if (notice.feed_only) await runSql(context, KEEP_IN_FEED, [at, id])
}
