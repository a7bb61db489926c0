import type { StatisticsScope } from "@san-ocop/kit/http/statistics"
import { formatInstant } from "@/shared/format-time"
import { translator } from "@/shared/i18n/translator"
import { PageHeading } from "@/shared/ui/page-heading"
import { PrintButton } from "./print-button"
import { periodWords, placeWords } from "./scope-words"

type Props = {
  title: string
  scope: StatisticsScope
  /** When the numbers were counted, ISO 8601, and by whom where they were frozen. */
  made: string
  takenBy?: string
  back: { href: string; label: string }
}

/** The head of a report on paper: what it is, of which place and days, and where the numbers come from. */
export function ReportHead({ title, scope, made, takenBy, back }: Props) {
  const t = translator("statistics")
  const time = formatInstant(made)
  return (
    <>
      <div className="print:hidden">
        <PageHeading title={title} back={back}>
          {t("print.hint")}
        </PageHeading>
      </div>
      <div className="grid gap-1">
        <p aria-hidden="true" className="hidden text-2xl font-bold print:block">
          {title}
        </p>
        <h2 className="text-xl">{placeWords(scope)}</h2>
        <p>{periodWords(scope)}</p>
        <p className="text-muted">
          {takenBy ? t("snapshots.takenLine", { who: takenBy, time }) : t("print.made", { time })}
        </p>
        <p className="text-sm text-muted">{t("print.agency")}</p>
      </div>
      <div className="print:hidden">
        <PrintButton label={t("print.now")} />
      </div>
    </>
  )
}
