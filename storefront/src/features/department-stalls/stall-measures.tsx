import type { StallMeasure } from "@san-ocop/kit/http/stall-record"
import { formatLookupCode } from "@san-ocop/kit/lookup-code"
import { CASE_TONE } from "@/shared/casework/case-words"
import { formatDayText, formatInstant } from "@/shared/format-time"
import { translator } from "@/shared/i18n/translator"
import { StateTag } from "@/shared/ui/state-tag"
import { casePath } from "../department-cases/case-filter"
import { MeasureList } from "./measure-list"

/** Restrictions of a stall, and what was done to it for an authority, each leading to its case. */
export function StallMeasures({ measures }: { measures: readonly StallMeasure[] }) {
  const t = translator("stall")
  const words = translator("casework")
  return (
    <MeasureList
      title={t("measures")}
      none={t("noMeasure")}
      entries={measures.map((one) => {
        const isLifted = one.lifted_at !== null
        return {
          key: one.id,
          href: casePath({ kind: one.kind, id: one.id }),
          name: one.title,
          tag: (
            <StateTag tone={isLifted ? "plain" : CASE_TONE[one.state]}>
              {isLifted ? t("lifted") : words(`state.${one.state}`)}
            </StateTag>
          ),
          facts: [
            formatLookupCode(one.code),
            formatInstant(one.announced_at),
            t("from", { day: formatDayText(one.effective_on) }),
            one.appeal && t("appeal", { state: words(`appeal.state.${one.appeal}`) }),
          ],
          words: one.words,
        }
      })}
    />
  )
}
