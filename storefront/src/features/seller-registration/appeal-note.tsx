import type { Appeal } from "@san-ocop/kit/http/verification"
import { formatInstant, formatInstantDay } from "@/shared/format-time"
import { translator } from "@/shared/i18n/translator"
import { CaseFiles } from "@/shared/casework/case-files"
import { Card } from "@/shared/ui/card"
import { registrationPath } from "./steps"

type Props = {
  registration: string
  appeal: Appeal
  /** What became of a file that was just sent. */
  outcome: string
}

/** An appeal that was filed, and what became of it. */
export function AppealNote({ registration, appeal, outcome: sent }: Props) {
  const { text, filed_at, outcome, reason, decided_at, files } = appeal
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
      <CaseFiles
        files={files}
        address={registrationPath(registration, "/khieu-nai/tep")}
        mayAdd={outcome === null}
        oneSided
        outcome={sent}
      />
    </Card>
  )
}
