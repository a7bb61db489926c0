import type { RecallReview } from "@san-ocop/kit/http/recall"
import { translator } from "@/shared/i18n/translator"
import { Card } from "@/shared/ui/card"
import { LookAgain } from "@/shared/ui/look-again"
import { recallPath } from "./recall-path"

const count = (value: number): string => value.toLocaleString("vi-VN")

/** How far the platform is with the buyers of a recall that was approved just now. */
export function TellingCard({ recall }: { recall: RecallReview }) {
  const t = translator("recall")
  const { telling, is_drill } = recall
  if (telling === null) return null
  const { found, told, buyers } = telling
  const words = found
    ? t("telling.telling", { told: count(told), buyers: count(buyers) })
    : t(is_drill ? "telling.findingDrill" : "telling.finding")
  return (
    <Card className="grid gap-2">
      <p className="font-bold">{words}</p>
      {found && (
        <progress className="h-3 w-full accent-leaf" max={buyers} value={told} aria-label={t("telling.label")} />
      )}
      {!is_drill && <p className="text-muted">{t("telling.help")}</p>}
      <LookAgain href={recallPath(recall.id)} label={t("telling.again")} />
    </Card>
  )
}
