import type { Registration } from "@san-ocop/kit/http/verification"
import { formatDayText, formatInstant } from "@/shared/format-time"
import { messages } from "@/shared/i18n/messages"
import { translator } from "@/shared/i18n/translator"
import { loginAddress, SELLER_AREA } from "@/shared/session/area"
import { ActionForm } from "@/shared/ui/action-form"
import { ButtonLink } from "@/shared/ui/button-link"
import { Card } from "@/shared/ui/card"
import { StateTag } from "@/shared/ui/state-tag"
import { submitRegistration } from "./actions/send"
import { AppealForm } from "./appeal-form"
import { AppealNote } from "./appeal-note"
import { BankSection } from "./bank-section"
import { CorrectionSection } from "./correction-section"
import { ChecklistSection } from "./checklist-line"
import { sortChecklist } from "./sort-checklist"
import { StepList } from "./step-list"
import { own, registrationPath, stepPath } from "./steps"
import { REGISTRATION_TONE } from "./tones"
import { WhatTheySaid } from "./what-they-said"
import { whoseTurn } from "./whose-turn"

/** How the registration stands: who waits for whom, since when, and whether it may be sent. */
function Turn({ registration }: { registration: Registration }) {
  const t = translator("verification")
  const { state, verified_on, submitted_at, next_step, may_edit, may_submit } = registration
  return (
    <Card className="grid gap-3">
      <h2 className="sr-only">{t("status.what")}</h2>
      <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <StateTag tone={REGISTRATION_TONE[state]}>{t(`state.${state}`)}</StateTag>
        {verified_on && state === "verified" && (
          <span className="text-base text-muted">{t("status.verifiedOn", { day: formatDayText(verified_on) })}</span>
        )}
        {submitted_at && (state === "submitted" || state === "under_review") && (
          <span className="text-base text-muted">{t("status.submittedAt", { time: formatInstant(submitted_at) })}</span>
        )}
      </p>
      <p>{whoseTurn(registration)}</p>
      {may_submit ? (
        <>
          <ActionForm
            action={submitRegistration}
            hidden={{ registration: registration.id }}
            label={t(state === "draft" ? "status.submit" : "status.resubmit")}
            pendingLabel={t("status.submitting")}
            offline={t("step.offline")}
            wide
          />
          <p className="text-base text-muted">{t("status.submitHelp", { province: registration.province_name })}</p>
        </>
      ) : (
        may_edit &&
        next_step && (
          <ButtonLink href={stepPath(own(registration.id), next_step)} wide>
            {t("status.continue", { step: t(`step.${next_step}`) })}
          </ButtonLink>
        )
      )}
    </Card>
  )
}

/** Everything about one's registration on one page: whose turn it is, what was asked, what is missing, what ends. `outcome`: of a file just sent. */
export function RegistrationStatus({ registration, outcome }: { registration: Registration; outcome: string }) {
  const t = translator("verification")
  const { id, bank_change, appeal, may_appeal, may_edit, stall } = registration
  const isDraft = registration.state === "draft"
  // While the registration is written, its steps lead; only the papers stand beside them.
  const checklist = registration.checklist.filter(({ step }) => !isDraft || step === "documents")
  const { toDo, waiting, inOrder, optional } = sortChecklist(checklist)
  // What waits or was refused is read first; an account in order stands below.
  const bankIsOpen = bank_change?.state === "waiting" || bank_change?.state === "refused"
  return (
    <>
      <Turn registration={registration} />
      <WhatTheySaid registration={registration} />
      {bankIsOpen && <BankSection registration={registration} />}
      {appeal && <AppealNote registration={id} appeal={appeal} outcome={outcome} />}
      {isDraft && <StepList registration={registration} />}
      <ChecklistSection
        title={t(isDraft ? "status.papersToDo" : "status.toDo")}
        registration={registration}
        items={toDo}
      />
      <ChecklistSection
        title={t(isDraft ? "status.papersIn" : "status.waiting")}
        registration={registration}
        items={waiting}
      />
      <ChecklistSection title={t("status.inOrder")} registration={registration} items={inOrder} />
      <ChecklistSection title={t("status.optional")} registration={registration} items={optional} />
      {!bankIsOpen && <BankSection registration={registration} />}
      <CorrectionSection registration={registration} />
      {may_edit && !isDraft && <StepList registration={registration} />}
      {may_appeal && (
        <Card className="grid gap-4" id="khieu-nai">
          <h2 className="text-xl">{t("appeal.title")}</h2>
          <p className="text-muted">{t("appeal.lead")}</p>
          <AppealForm
            hand={own(id)}
            step={messages.verification.step}
            loginPath={loginAddress(SELLER_AREA, registrationPath(id), "expired")}
            words={messages.verification.appeal}
          />
        </Card>
      )}
      {stall && (
        <ButtonLink href={`${SELLER_AREA.root}/${encodeURIComponent(stall.slug)}`} kind="secondary" wide>
          {t("status.stall", { name: stall.name })}
        </ButtonLink>
      )}
    </>
  )
}
