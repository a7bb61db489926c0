import type { VerificationState } from "@san-ocop/kit/http/verification"
import type { Metadata } from "next"
import Link from "next/link"
import { requireRegistration } from "@/features/seller-registration/registration"
import { RegistrationFrame } from "@/features/seller-registration/registration-frame"
import { RegistrationStatus } from "@/features/seller-registration/registration-status"
import { registrationPath } from "@/features/seller-registration/steps"
import { logOut } from "@/features/seller-session/actions"
import { choiceParam, oneParam, type SearchParams } from "@/shared/forms/search-params"
import { translator } from "@/shared/i18n/translator"
import { SELLER_AREA } from "@/shared/session/area"
import { PageHeading } from "@/shared/ui/page-heading"
import { StatusLine } from "@/shared/ui/status-line"
import { SubmitButton } from "@/shared/ui/submit-button"

type Props = { params: Promise<{ registration: string }>; searchParams: Promise<SearchParams> }

export function generateMetadata(): Metadata {
  return { title: translator("verification")("mine.title") }
}

const WAITS: readonly VerificationState[] = ["submitted", "under_review"]

export default async function RegistrationPage({ params, searchParams }: Props) {
  const t = translator("verification")
  const { registration: id } = await params
  const { registration, ...session } = await requireRegistration(id, registrationPath(id))
  const query = await searchParams
  const done = choiceParam(query, "bao", [
    "saved",
    "submitted",
    "appealed",
    "opened",
    "bankAsked",
    "bankWithdrawn",
    "correctionAsked",
    "correctionWithdrawn",
  ])
  // The page may stay open until the department has answered.
  const isAnswered = done === "submitted" && !WAITS.includes(registration.state)
  return (
    <RegistrationFrame session={session} stall={registration.stall}>
      <PageHeading title={t("mine.title")}>
        <p className="text-xl font-bold text-ink">{registration.producer_name}</p>
        <p>
          {t(`kind.${registration.kind}`)}, {registration.commune_name ?? registration.province_name}
        </p>
      </PageHeading>
      <StatusLine kind="good">{done && !isAnswered ? t(`status.done.${done}`) : null}</StatusLine>
      <RegistrationStatus registration={registration} outcome={oneParam(query, "tep")} />
      <div className="flex flex-wrap items-center justify-between gap-3 border-t border-line pt-3">
        <Link
          href={`${SELLER_AREA.root}/ho-so?tat-ca=1`}
          className="text-link inline-flex min-h-11 items-center text-base"
        >
          {t("status.others")}
        </Link>
        {!registration.stall && (
          <form action={logOut}>
            <SubmitButton kind="quiet" pendingLabel={t("mine.loggingOut")}>
              {t("mine.logout")}
            </SubmitButton>
          </form>
        )}
      </div>
    </RegistrationFrame>
  )
}
