import type { Correction, Registration } from "@san-ocop/kit/http/verification"
import { formatInstant } from "@/shared/format-time"
import { translator } from "@/shared/i18n/translator"
import { ActionForm } from "@/shared/ui/action-form"
import { ButtonLink } from "@/shared/ui/button-link"
import { Card } from "@/shared/ui/card"
import { withdrawCorrection } from "./actions/correction"
import { CorrectionLines } from "./correction-lines"
import { handOf, handPath } from "./steps"

/** True while a paper is still to be handed in for the goods that were asked for. */
const papersToHandIn = ({ checklist }: Registration): boolean =>
  checklist.some((item) => item.for_correction && item.mandatory && item.standing === "missing")

/** The correction that waits, or why the last one was refused. */
function Asked({ registration, correction }: { registration: Registration; correction: Correction }) {
  const t = translator("verification")
  const { id, state, asked_at, reason } = correction
  if (state === "confirmed") return null
  const hand = handOf(registration)
  return (
    <div className="grid gap-2 rounded-small bg-gold-soft px-3 py-2">
      <p className="font-bold">{t(state === "waiting" ? "correction.waiting" : "correction.refused")}</p>
      <CorrectionLines correction={correction} />
      <p className="text-base text-muted">{t("bank.asked", { time: formatInstant(asked_at) })}</p>
      {reason && <p>{t("paper.reason", { reason })}</p>}
      {state === "waiting" && papersToHandIn(registration) && <p>{t("correction.papers")}</p>}
      {state === "waiting" && (
        <ActionForm
          action={withdrawCorrection}
          hidden={{ registration: hand.id, at: hand.at, correction: id }}
          label={t("bank.withdraw")}
          pendingLabel={t("paper.withdrawing")}
          offline={t("step.offline")}
          kind="secondary"
        />
      )}
    </div>
  )
}

/** How what was verified is put right: name, place, tax code, representative. */
export function CorrectionSection({ registration }: { registration: Registration }) {
  const t = translator("verification")
  const { correction, may_correct } = registration
  if (!may_correct) return null
  return (
    <Card className="grid gap-3" id="sua-thong-tin">
      <h2 className="text-xl">{t("correction.title")}</h2>
      <p className="text-muted">{t("correction.lead")}</p>
      {correction && <Asked registration={registration} correction={correction} />}
      <ButtonLink href={handPath(handOf(registration), "/sua-thong-tin")} kind="secondary" wide>
        {t("correction.ask")}
      </ButtonLink>
    </Card>
  )
}
