import { translator } from "@/shared/i18n/translator"
import { ActionForm } from "@/shared/ui/action-form"
import { Card } from "@/shared/ui/card"
import { submitRegistration } from "../seller-registration/actions/send"
import { StepList } from "../seller-registration/step-list"
import { handOf } from "../seller-registration/steps"
import type { DossierView } from "./dossier-view"

/** What an officer types for a producer without an account: the steps of the registration, and its sending. */
export function FillInCard({ view: { dossier } }: { view: DossierView }) {
  const t = translator("verificationDesk")
  const { at, id } = handOf(dossier)
  return (
    <Card className="grid gap-4">
      <h2 className="text-xl">{t("fillIn.title")}</h2>
      <p className="text-muted">{t("fillIn.cardLead")}</p>
      <StepList registration={dossier} />
      {dossier.may_submit && (
        <ActionForm
          action={submitRegistration}
          hidden={{ registration: id, at }}
          label={t("fillIn.submit")}
          pendingLabel={t("fillIn.submitting")}
          offline={t("dossier.offline")}
        />
      )}
    </Card>
  )
}
