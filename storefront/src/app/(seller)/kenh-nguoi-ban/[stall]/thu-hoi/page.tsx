import type { SellerRecallRow } from "@san-ocop/kit/http/recall"
import { formatLookupCode } from "@san-ocop/kit/lookup-code"
import type { Metadata } from "next"
import Link from "next/link"
import { roleMay } from "@/features/seller-session/role-rights"
import { requireStall, stallRead } from "@/features/seller-session/session"
import { stallPath } from "@/features/seller-session/stall-path"
import { translator } from "@/shared/i18n/translator"
import { RECALL_TONE } from "@/shared/recall/recall-words"
import { ButtonLink } from "@/shared/ui/button-link"
import { EmptyState } from "@/shared/ui/empty-state"
import { PageHeading } from "@/shared/ui/page-heading"
import { StateTag } from "@/shared/ui/state-tag"
import { withSkeleton } from "@/shared/ui/with-skeleton"

export function generateMetadata(): Metadata {
  return { title: translator("recall")("seller.title") }
}

/** The recalls that concern what this stall sells. */
async function SellerRecallsPage({ params }: { params: Promise<{ stall: string }> }) {
  const t = translator("recall")
  const { stall: slug } = await params
  const session = await requireStall(slug, stallPath(slug, "/thu-hoi"))
  const recalls = await stallRead<SellerRecallRow[]>(session, "/recalls")
  return (
    <>
      <PageHeading title={t("seller.title")}>{t("seller.lead")}</PageHeading>
      {recalls.length === 0 && (
        <EmptyState icon="circle-check" title={t("seller.empty")}>
          {t("seller.emptyHelp")}
        </EmptyState>
      )}
      <ul className="grid gap-3">
        {recalls.map((row) => (
          <li key={row.id}>
            <Link
              href={stallPath(slug, `/thu-hoi/${row.id}`)}
              prefetch={false}
              className="grid gap-1 rounded-card border border-line bg-card p-4 text-ink no-underline hover:bg-leaf-soft"
            >
              <span className="font-bold">
                {formatLookupCode(row.code)} · {row.producer_name}
              </span>
              <span className="text-base text-muted">{t("list.lots", { codes: row.lot_codes.join(", ") })}</span>
              <span className="flex flex-wrap gap-2">
                <StateTag tone={RECALL_TONE[row.state]}>{t(`state.${row.state}`)}</StateTag>
                {row.is_drill && <StateTag tone="plain">{t("drill")}</StateTag>}
              </span>
              <span className="text-base">
                {t("seller.counts", { held: row.held_orders, sent: row.sent_orders, refund: row.to_refund })}
              </span>
            </Link>
          </li>
        ))}
      </ul>
      {roleMay(session.stall.role, "listings:write") && (
        <ButtonLink href={stallPath(slug, "/thu-hoi/moi")} kind="secondary" wide>
          {t("seller.new")}
        </ButtonLink>
      )}
    </>
  )
}

export default withSkeleton(SellerRecallsPage, "rows")
