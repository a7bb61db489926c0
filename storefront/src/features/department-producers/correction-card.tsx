import type { Reveal } from "@san-ocop/kit/http/verification-desk"
import { holds } from "@san-ocop/kit/requirement-standing"
import { formatInstant } from "@/shared/format-time"
import { messages } from "@/shared/i18n/messages"
import { translator } from "@/shared/i18n/translator"
import { ActionForm } from "@/shared/ui/action-form"
import { ButtonLink } from "@/shared/ui/button-link"
import { Card } from "@/shared/ui/card"
import { FormDialog } from "@/shared/ui/form-dialog"
import { CorrectionLines } from "../seller-registration/correction-lines"
import { handOf, handPath } from "../seller-registration/steps"
import { confirmCorrection, refuseCorrection } from "./correction-actions"
import type { DossierView } from "./dossier-view"
import { RevealNumber } from "./reveal-number"

const DIALOG = "khong-sua-thong-tin"

/** What a verified producer asks to be put right: compared with his papers, then confirmed or refused. */
export function CorrectionCard({ view, mayReveal }: { view: DossierView; mayReveal: boolean }) {
  const t = translator("verificationDesk")
  const { dossier } = view
  const { correction } = dossier
  if (correction?.state !== "waiting") return <AskCorrection view={view} />
  const hidden = { ...view.hidden, correction: correction.id }
  const mayConfirm = dossier.moves.includes("confirm_correction")
  const papers = dossier.checklist.filter((item) => item.for_correction && item.mandatory && !holds(item.standing))
  const titles = papers.map(({ title }) => title).join("; ")
  const whole = (field: Reveal["field"], masked: string | null) =>
    masked && (
      <RevealNumber
        producer={dossier.producer_id}
        field={field}
        masked={masked}
        may={mayReveal}
        words={messages.verificationDesk.reveal}
        offline={t("dossier.offline")}
      />
    )
  return (
    <Card className="grid gap-3 border-gold" id="sua-thong-tin">
      <h2 className="text-lg">{t("correction.title")}</h2>
      <p className="text-sm text-muted">
        {t("bankChange.asked", { who: correction.asked_by, time: formatInstant(correction.asked_at) })}
      </p>
      <p>{correction.note}</p>
      <CorrectionLines
        correction={correction}
        show={{
          tax_code: whole("new_tax_code", correction.tax_code),
          personal_id: whole("new_personal_id", correction.personal_id),
        }}
      />
      {dossier.moves.includes("refuse_correction") && (
        <>
          <p>{t(mayConfirm ? "correction.lead" : "correction.own")}</p>
          {mayConfirm && papers.length > 0 && <p className="font-bold">{t("correction.papers", { titles })}</p>}
          <div className="flex flex-wrap items-end gap-3">
            {mayConfirm && papers.length === 0 && (
              <ActionForm
                action={confirmCorrection}
                hidden={hidden}
                label={t("correction.confirm")}
                pendingLabel={t("decide.sending")}
                offline={t("dossier.offline")}
              />
            )}
            <FormDialog
              id={DIALOG}
              action={refuseCorrection}
              hidden={hidden}
              fields={[{ kind: "words", name: "reason", label: t("checklist.refuseReason") }]}
              label={t("correction.refuse")}
              title={t("correction.refuse")}
              lead={t("correction.refuseLead")}
              kind="danger"
              {...view.dialog(DIALOG)}
            />
          </div>
        </>
      )}
    </Card>
  )
}

/** For a producer without an account, an officer asks; another one confirms. */
function AskCorrection({ view: { dossier } }: { view: DossierView }) {
  const t = translator("verificationDesk")
  if (!dossier.may_correct || !dossier.moves.includes("fill_in")) return null
  return (
    <p>
      <ButtonLink href={handPath(handOf(dossier), "/sua-thong-tin")} kind="secondary">
        {t("correction.ask")}
      </ButtonLink>
    </p>
  )
}
