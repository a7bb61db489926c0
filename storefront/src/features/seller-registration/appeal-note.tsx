import type { Appeal } from "@san-ocop/kit/http/verification"
import { formatInstant, formatInstantDay } from "@/shared/format-time"
import { translator } from "@/shared/i18n/translator"
import { Card } from "@/shared/ui/card"

/** An appeal that was filed, and what became of it. */
export function AppealNote({ appeal: { text, filed_at, outcome, reason, decided_at } }: { appeal: Appeal }) {
  const t = translator("verification")
  return (
    <Card className="grid gap-2">
      <h2 className="text-xl">{t("appeal.title")}</h2>
      <p className="text-base text-muted">{t("appeal.filed", { time: formatInstant(filed_at) })}</p>
      <p className="whitespace-pre-line">{text}</p>
      <p className="font-bold">
        {outcome
          ? t(`appeal.${outcome}`, { day: decided_at ? formatInstantDay(decided_at) : "" })
          : t("appeal.waiting")}
      </p>
      {reason && <p>{t("appeal.reason", { reason })}</p>}
    </Card>
  )
}
