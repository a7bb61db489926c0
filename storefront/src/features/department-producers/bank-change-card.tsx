import { formatInstant } from "@/shared/format-time"
import { messages } from "@/shared/i18n/messages"
import { translator } from "@/shared/i18n/translator"
import { ActionForm } from "@/shared/ui/action-form"
import { Card } from "@/shared/ui/card"
import { FormDialog } from "@/shared/ui/form-dialog"
import { confirmBankChange, refuseBankChange } from "./bank-change-actions"
import type { DossierView } from "./dossier-view"
import { RevealNumber } from "./reveal-number"

const DIALOG = "khong-doi-tai-khoan"

/** Another bank account that the producer asks for: compared with his papers, then confirmed by trade or refused. */
export function BankChangeCard({ view, mayReveal }: { view: DossierView; mayReveal: boolean }) {
  const t = translator("verificationDesk")
  const { dossier } = view
  const change = dossier.bank_change
  if (change?.state !== "waiting") return null
  const { identity } = dossier
  const hidden = { ...view.hidden, change: change.id }
  return (
    <Card className="grid gap-3 border-gold" id="doi-tai-khoan">
      <h2 className="text-lg">{t("bankChange.title")}</h2>
      <p className="text-sm text-muted">
        {t("bankChange.asked", { who: change.asked_by, time: formatInstant(change.asked_at) })}
      </p>
      <dl className="grid gap-3 sm:grid-cols-2">
        <div>
          <dt className="text-sm text-muted">{t("bankChange.now")}</dt>
          <dd>
            {[identity.bank_name, identity.bank_account_name].filter(Boolean).join(", ")}
            <span className="block font-bold tracking-wide">{identity.bank_account ?? t("facts.none")}</span>
          </dd>
        </div>
        <div>
          <dt className="text-sm text-muted">{t("bankChange.new")}</dt>
          <dd>
            {change.bank_name}, {change.bank_account_name}
            <RevealNumber
              producer={dossier.producer_id}
              field="new_bank_account"
              masked={change.bank_account}
              may={mayReveal}
              words={messages.verificationDesk.reveal}
              offline={t("dossier.offline")}
            />
          </dd>
        </div>
      </dl>
      {dossier.moves.includes("decide_bank_change") ? (
        <>
          <p>{t("bankChange.lead", { name: dossier.producer_name })}</p>
          <div className="flex flex-wrap items-end gap-3">
            <ActionForm
              action={confirmBankChange}
              hidden={hidden}
              label={t("bankChange.confirm")}
              pendingLabel={t("decide.sending")}
              offline={t("dossier.offline")}
            />
            <FormDialog
              id={DIALOG}
              action={refuseBankChange}
              hidden={hidden}
              fields={[{ kind: "words", name: "reason", label: t("checklist.refuseReason") }]}
              label={t("bankChange.refuse")}
              title={t("bankChange.refuse")}
              lead={t("bankChange.refuseLead")}
              kind="danger"
              {...view.dialog(DIALOG)}
            />
          </div>
        </>
      ) : (
        <p className="text-muted">{t("bankChange.notYours")}</p>
      )}
    </Card>
  )
}
