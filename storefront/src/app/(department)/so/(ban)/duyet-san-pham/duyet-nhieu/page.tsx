import { formatMoney } from "@san-ocop/kit/format-money"
import type { ListingQueueRow } from "@san-ocop/kit/http/department"
import type { Page } from "@san-ocop/kit/http/problem"
import type { Metadata } from "next"
import { queuePath, WAITING } from "@/features/department-listings/queue-filter"
import { BulkForm, type BulkRow } from "@/features/department-moderation/bulk-form"
import { BULK_PATH } from "@/features/department-moderation/paths"
import { deskPath } from "@/features/department-session/desk-path"
import { deskRead, requireOfficer } from "@/features/department-session/session"
import { formatInstant } from "@/shared/format-time"
import { messages } from "@/shared/i18n/messages"
import { translator } from "@/shared/i18n/translator"
import { EmptyState } from "@/shared/ui/empty-state"
import { PageHeading } from "@/shared/ui/page-heading"

// As many as one click may approve.
const MOST = 50
const CLEAN = { ...WAITING, risk: "clean" } as const

export function generateMetadata(): Metadata {
  return { title: translator("moderation")("bulk.title") }
}

const rowOf = (row: ListingQueueRow): BulkRow => ({
  id: row.id,
  name: row.name,
  seller_name: row.seller_name,
  revision_number: row.revision_number,
  price: formatMoney(row.price),
  since: row.submitted_at ? formatInstant(row.submitted_at) : "",
  href: queuePath(CLEAN, { chon: row.id }),
})

export default async function BulkApprovalPage() {
  const t = translator("moderation")
  const session = await requireOfficer(deskPath(BULK_PATH))
  const { items } = await deskRead<Page<ListingQueueRow>>(session, "/listings", {
    risk: "clean",
    first: "true",
    limit: MOST,
    offset: 0,
  })
  return (
    <>
      <PageHeading title={t("bulk.title")} back={{ href: queuePath(CLEAN), label: t("bulk.back") }}>
        {t("bulk.lead")}
      </PageHeading>
      {!session.me.may_moderate && <p className="text-muted">{t("bulk.readOnly")}</p>}
      {session.me.may_moderate && items.length > 0 && (
        <BulkForm
          rows={items.map(rowOf)}
          words={messages.moderation.bulk}
          offline={translator("department")("offline")}
        />
      )}
      {items.length === 0 && (
        <EmptyState icon="circle-check" title={t("bulk.empty")}>
          {t("bulk.emptyHelp")}
        </EmptyState>
      )}
    </>
  )
}
