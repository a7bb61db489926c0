import { formatLookupCode, parseLookupCode } from "@san-ocop/kit/lookup-code"
import type { Metadata } from "next"
import { notFound } from "next/navigation"
import { AskPhone } from "@/features/casework/ask-phone"
import { CaseFiles } from "@/shared/casework/case-files"
import { findDispute, withdrawDispute } from "@/features/disputes/actions"
import { lookUpDispute } from "@/features/disputes/dispute-api"
import { phoneOfDispute } from "@/features/disputes/dispute-cookie"
import { DisputeFacts } from "@/features/disputes/dispute-facts"
import { CaseForm } from "@/shared/casework/case-form"
import { formWords } from "@/shared/casework/case-words"
import { DISPUTE_TONE } from "@/shared/casework/dispute-tone"
import { oneParam, type SearchParams } from "@/shared/forms/search-params"
import { translator } from "@/shared/i18n/translator"
import { ButtonLink } from "@/shared/ui/button-link"
import { PageHeading } from "@/shared/ui/page-heading"
import { StateTag } from "@/shared/ui/state-tag"

type Props = { params: Promise<{ code: string }>; searchParams: Promise<SearchParams> }

export function generateMetadata(): Metadata {
  return { title: translator("disputes")("kind"), robots: { index: false } }
}

/** A dispute on a device that knows it; elsewhere the question for the phone number of its order. */
export default async function DisputePage({ params, searchParams }: Props) {
  const t = translator("disputes")
  const code = parseLookupCode((await params).code) ?? notFound()
  const phone = await phoneOfDispute(code)
  const one = phone ? await lookUpDispute(code, phone) : null
  if (!one) {
    const lead = t("askPhone", { code: formatLookupCode(code) })
    const words = { title: t("kind"), lead, phone: t("phone"), show: t("show") }
    return <AskPhone action={findDispute} code={code} words={words} />
  }
  return (
    <div className="page-narrow grid gap-5">
      <PageHeading
        title={t("title", { code: formatLookupCode(code) })}
        back={{ href: `/don-hang/${one.order.code}`, label: t("back") }}
      >
        <StateTag tone={DISPUTE_TONE[one.state]}>{t(`states.${one.state}`)}</StateTag>
      </PageHeading>
      <DisputeFacts one={one} />
      {one.money && (
        <ButtonLink href={`/tra-hang/${one.money.refund.code}`} kind="secondary" wide>
          {t("seeRefund")}
        </ButtonLink>
      )}
      {one.moves.includes("withdraw") && (
        <CaseForm
          id="withdraw"
          action={withdrawDispute}
          hidden={{ code }}
          fields={[]}
          words={formWords(t("withdraw"))}
          button="secondary"
        />
      )}
      <CaseFiles
        files={one.files}
        address={`/tranh-chap/${code}/tep`}
        mayAdd={one.moves.includes("add_file")}
        outcome={oneParam(await searchParams, "tep")}
      />
    </div>
  )
}
