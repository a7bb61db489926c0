import type { PublicRecall } from "@san-ocop/kit/http/public-recall"
import type { Metadata } from "next"
import Link from "next/link"
import { readRecalls } from "@/features/recall/data"
import { RECALL_FEED, recallPath } from "@/features/recall/recall-path"
import { recallHeading, someLots } from "@/features/recall/recall-words"
import { formatInstant } from "@/shared/format-time"
import { translator } from "@/shared/i18n/translator"
import { RECALL_TONE } from "@/shared/recall/recall-words"
import { EmptyState } from "@/shared/ui/empty-state"
import { StateTag } from "@/shared/ui/state-tag"
import { withSkeleton } from "@/shared/ui/with-skeleton"

export function generateMetadata(): Metadata {
  return {
    title: translator("recall")("public.title"),
    alternates: { canonical: "/thu-hoi", types: { "application/atom+xml": RECALL_FEED } },
  }
}

function LotsLine({ recall }: { recall: PublicRecall }) {
  const codes = someLots(recall)
  return codes && <p className="break-words text-muted">{translator("recall")("list.lots", { codes })}</p>
}

/** Every recall of the floors, newest first. */
async function RecallsPage() {
  const t = translator("recall")
  const recalls = await readRecalls()
  return (
    <div className="page-narrow grid gap-5">
      <h1 className="text-2xl">{t("public.title")}</h1>
      <p className="text-muted">{t("public.lead")}</p>
      {recalls.length === 0 && (
        <EmptyState icon="circle-check" title={t("public.empty")}>
          {t("public.emptyHelp")}
        </EmptyState>
      )}
      <ul className="grid gap-4">
        {recalls.map((recall) => (
          <li key={recall.code} className="grid gap-1 rounded-card border border-line bg-card p-4">
            <h2 className="text-lg">
              <Link
                href={recallPath(recall.code)}
                prefetch={false}
                className="text-link inline-flex min-h-11 items-center"
              >
                {recallHeading(recall)}
              </Link>
            </h2>
            <p className="flex flex-wrap gap-2">
              <StateTag tone={RECALL_TONE[recall.state]}>{t(`state.${recall.state}`)}</StateTag>
              <span>{t(`hazard.${recall.hazard_class}`)}</span>
            </p>
            <LotsLine recall={recall} />
            <p className="text-muted">{t("public.approvedAt", { time: formatInstant(recall.approved_at) })}</p>
          </li>
        ))}
      </ul>
      <p>
        <a href={RECALL_FEED} className="text-link inline-flex min-h-11 items-center">
          {t("public.feed")}
        </a>
      </p>
    </div>
  )
}

export default withSkeleton(RecallsPage, "order")
