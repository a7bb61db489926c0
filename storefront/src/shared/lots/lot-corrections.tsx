import { formatDay, isDay } from "@san-ocop/kit/day"
import type { LotPage } from "@san-ocop/kit/http/lots"
import { formatInstant } from "@/shared/format-time"
import { messages } from "@/shared/i18n/messages"
import { translator } from "@/shared/i18n/translator"
import { Card } from "@/shared/ui/card"

/** Facts that were declared wrong first, with why. Nothing where there are none. */
export function LotCorrections({ lot }: { lot: LotPage }) {
  if (lot.corrections.length === 0) return null
  const t = translator("lots")
  const said = (text: string | null) => (text === null ? t("notDeclared") : isDay(text) ? formatDay(text) : text)
  return (
    <Card className="grid gap-3">
      <h2 className="text-xl">{t("lot.corrections")}</h2>
      <ul className="grid gap-3">
        {lot.corrections.map((one) => (
          <li key={`${one.at}-${one.field}`}>
            <p>
              {t("lot.correction", {
                field: messages.lots.field[one.field],
                before: said(one.before),
                after: said(one.after),
              })}
            </p>
            <p className="text-base text-muted">
              {t("lot.because", { reason: one.reason, name: one.by, time: formatInstant(one.at) })}
            </p>
          </li>
        ))}
      </ul>
    </Card>
  )
}
