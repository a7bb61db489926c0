import type { Appeal } from "@san-ocop/kit/http/casework"
import type { ReactNode } from "react"
import { formatInstant } from "@/shared/format-time"
import { translator } from "@/shared/i18n/translator"
import { Card } from "@/shared/ui/card"
import { StateTag } from "@/shared/ui/state-tag"
import { CASE_TONE } from "./case-words"

/** An appeal, and what became of it. */
export function AppealFacts({ appeal, children }: { appeal: Appeal; children?: ReactNode }) {
  const t = translator("casework")
  return (
    <Card className="grid gap-2">
      <h2 className="text-xl">{t("appeal.title")}</h2>
      <p className="flex flex-wrap items-center gap-2">
        <StateTag tone={CASE_TONE[appeal.state]}>{t(`appeal.state.${appeal.state}`)}</StateTag>
        <span className="text-muted">
          {t(`side.${appeal.side}`)} · {t("appeal.filedAt", { time: formatInstant(appeal.filed_at) })}
        </span>
      </p>
      <p className="whitespace-pre-line">{appeal.words}</p>
      {appeal.decision_words && (
        <p className="whitespace-pre-line border-t border-line pt-2">{appeal.decision_words}</p>
      )}
      {children}
    </Card>
  )
}
