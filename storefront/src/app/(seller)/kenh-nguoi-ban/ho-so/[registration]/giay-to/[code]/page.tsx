import type { Metadata } from "next"
import { notFound, redirect } from "next/navigation"
import { requireRegistration } from "@/features/seller-registration/registration"
import { RegistrationFrame } from "@/features/seller-registration/registration-frame"
import { RequirementBody } from "@/features/seller-registration/requirement-body"
import { own, paperPath, registrationPath, stepPath } from "@/features/seller-registration/steps"
import { STANDING_TONE } from "@/shared/ui/paper-tone"
import { decodeSegment } from "@/shared/decode-segment"
import { instantDay } from "@/shared/format-time"
import { choiceParam, type SearchParams } from "@/shared/forms/search-params"
import { translator } from "@/shared/i18n/translator"
import { PageHeading } from "@/shared/ui/page-heading"
import { StateTag } from "@/shared/ui/state-tag"
import { StatusLine } from "@/shared/ui/status-line"

type Props = {
  params: Promise<{ registration: string; code: string }>
  searchParams: Promise<SearchParams>
}

export function generateMetadata(): Metadata {
  return { title: translator("verification")("step.documents") }
}

/** One requirement of the checklist, where its papers are handed in. */
export default async function RequirementPage({ params, searchParams }: Props) {
  const t = translator("verification")
  const { registration: id, code: segment } = await params
  const code = decodeSegment(segment) ?? notFound()
  const { registration, ...session } = await requireRegistration(id, paperPath(own(id), code))
  const item = registration.checklist.find((each) => each.code === code) ?? notFound()
  if (item.step !== "documents") redirect(stepPath(own(id), item.step))
  const done = choiceParam(await searchParams, "bao", ["added", "addedDraft", "withdrawn"])
  const back = registration.may_edit
    ? { href: stepPath(own(id), "documents"), label: t("paper.back") }
    : { href: registrationPath(id), label: t("step.back") }
  return (
    <RegistrationFrame session={session} stall={registration.stall}>
      <PageHeading title={item.title} back={back}>
        <p className="flex flex-wrap items-center gap-2">
          <StateTag tone={STANDING_TONE[item.standing]}>{t(`standing.${item.standing}`)}</StateTag>
          {t(item.mandatory ? "documents.mandatory" : "documents.optional")}
        </p>
      </PageHeading>
      <StatusLine kind="good">{done ? t(`paper.done.${done}`) : null}</StatusLine>
      <RequirementBody
        key={item.proofs.length}
        registration={registration}
        item={item}
        today={instantDay(session.me.now)}
      />
    </RegistrationFrame>
  )
}
