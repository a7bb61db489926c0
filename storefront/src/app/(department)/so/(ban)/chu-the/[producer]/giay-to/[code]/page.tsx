import type { Metadata } from "next"
import { notFound, redirect } from "next/navigation"
import { requireFillIn } from "@/features/department-producers/require-fill-in"
import { RequirementBody } from "@/features/seller-registration/requirement-body"
import { handOf, handPath, stepPath } from "@/features/seller-registration/steps"
import { decodeSegment } from "@/shared/decode-segment"
import { instantDay } from "@/shared/format-time"
import { choiceParam, type SearchParams } from "@/shared/forms/search-params"
import { translator } from "@/shared/i18n/translator"
import { PageHeading } from "@/shared/ui/page-heading"
import { StatusLine } from "@/shared/ui/status-line"

type Props = { params: Promise<{ producer: string; code: string }>; searchParams: Promise<SearchParams> }

export function generateMetadata(): Metadata {
  return { title: translator("verification")("step.documents") }
}

/** One requirement of a producer without an account, for whom an officer hands in the papers. */
export default async function FillInPaperPage({ params, searchParams }: Props) {
  const t = translator("verificationDesk")
  const { producer, code: segment } = await params
  const code = decodeSegment(segment) ?? notFound()
  const { dossier, now } = await requireFillIn({ at: "desk", id: producer }, { code })
  const item = dossier.checklist.find((each) => each.code === code) ?? notFound()
  const hand = handOf(dossier)
  if (item.step !== "documents") redirect(stepPath(hand, item.step))
  const done = choiceParam(await searchParams, "bao", ["added", "addedDraft", "withdrawn"])
  const back = dossier.may_edit
    ? { href: stepPath(hand, "documents"), label: translator("verification")("paper.back") }
    : { href: handPath(hand), label: t("fillIn.back") }
  return (
    <div className="page-narrow grid content-start gap-5">
      <PageHeading title={item.title} back={back}>
        <p>{t("fillIn.lead", { name: dossier.producer_name })}</p>
      </PageHeading>
      <StatusLine kind="good">{done ? t(`fillIn.done.${done}`) : null}</StatusLine>
      <RequirementBody key={item.proofs.length} registration={dossier} item={item} today={instantDay(now)} />
    </div>
  )
}
