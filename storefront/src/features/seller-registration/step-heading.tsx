import type { Registration, RegistrationStep } from "@san-ocop/kit/http/verification"
import { translator } from "@/shared/i18n/translator"
import { PageHeading } from "@/shared/ui/page-heading"
import { handOf, handPath, STEPS, stepNumber } from "./steps"

type Props = { registration: Registration; step: RegistrationStep }

/** Which step this is, how many there are, and how far one has come. */
export function StepHeading({ registration, step }: Props) {
  const t = translator("verification")
  const hand = handOf(registration)
  const isDone = (each: RegistrationStep) => registration.steps.some((status) => status.step === each && status.done)
  return (
    <div className="grid gap-3">
      <PageHeading
        title={t(`step.${step}`)}
        back={{
          href: handPath(hand),
          label: hand.at === "desk" ? translator("verificationDesk")("fillIn.back") : t("step.back"),
        }}
      />
      <div className="grid gap-1">
        <p className="text-base text-muted">{t("step.position", { number: stepNumber(step), count: STEPS.length })}</p>
        <ol aria-hidden="true" className="grid grid-cols-6 gap-1">
          {STEPS.map((each) => (
            <li
              key={each.slug}
              className={`h-2 rounded-chip ${each.step === step ? "bg-gold" : isDone(each.step) ? "bg-leaf" : "bg-line"}`}
            />
          ))}
        </ol>
      </div>
    </div>
  )
}
