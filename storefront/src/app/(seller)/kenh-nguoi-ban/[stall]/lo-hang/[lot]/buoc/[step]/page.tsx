import type { LotForm, LotPage } from "@san-ocop/kit/http/lots"
import type { Metadata } from "next"
import { notFound } from "next/navigation"
import { communeChoices, frameOf } from "@/features/seller-lots/form-frame"
import { lotPath } from "@/features/seller-lots/lot-path"
import { stepOf, stepOfMistake } from "@/features/seller-lots/step-of"
import { StepForm } from "@/features/seller-lots/step-form"
import { stepStart } from "@/features/seller-lots/step-start"
import { requireStall, stallRead, stallRecord } from "@/features/seller-session/session"
import { oneParam, type SearchParams } from "@/shared/forms/search-params"
import { messages } from "@/shared/i18n/messages"
import { translator } from "@/shared/i18n/translator"
import { PageHeading } from "@/shared/ui/page-heading"

type Props = { params: Promise<{ stall: string; lot: string; step: string }>; searchParams: Promise<SearchParams> }

export function generateMetadata(): Metadata {
  return { title: translator("lots")("title") }
}

export default async function LotStepPage({ params, searchParams }: Props) {
  const t = translator("lots")
  const [{ stall: slug, lot: id, step: name }, query] = await Promise.all([params, searchParams])
  const asked = oneParam(query, "sua")
  const session = await requireStall(slug, lotPath(slug, id, `/buoc/${encodeURIComponent(name)}`))
  const lot = await stallRecord<LotPage>(session, `/lots/${encodeURIComponent(id)}`)
  const mistake = lot.events.find((event) => event.id === asked && event.may_correct) ?? null
  const step = (mistake ? stepOfMistake(lot, mistake) : stepOf(lot, name)) ?? notFound()
  const { parts } = await stallRead<LotForm>(session, "/lot-form")
  const title = mistake ? t("step.correctTitle", { step: mistake.title }) : step.title
  return (
    <>
      <PageHeading title={title} back={{ href: lotPath(slug, id), label: lot.name }}>
        {mistake ? t("step.correctLead") : step.hint}
      </PageHeading>
      <StepForm
        {...frameOf(slug)}
        step={step}
        hidden={{ stall: slug, lot: id, step: step.step, event: mistake?.id ?? "" }}
        start={stepStart(lot, mistake, session.me.now)}
        words={messages.lots.step}
        formWords={messages.lots.form}
        communes={await communeChoices(session.stall.province_code)}
        parts={parts.filter((part) => part.id !== id)}
        correcting={mistake !== null}
      />
    </>
  )
}
