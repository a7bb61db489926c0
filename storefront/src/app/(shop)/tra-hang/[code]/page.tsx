import { formatLookupCode, parseLookupCode } from "@san-ocop/kit/lookup-code"
import type { Metadata } from "next"
import { notFound } from "next/navigation"
import { AskPhone } from "@/features/casework/ask-phone"
import { CaseFiles } from "@/shared/casework/case-files"
import { findReturn, sendGoods, withdrawReturn } from "@/features/returns/actions"
import { lookUpReturn } from "@/features/returns/return-api"
import { phoneOfReturn } from "@/features/returns/return-cookie"
import { ReturnFacts } from "@/features/returns/return-facts"
import { RETURN_TONE } from "@/shared/casework/return-tone"
import { CaseForm } from "@/shared/casework/case-form"
import { formWords } from "@/shared/casework/case-words"
import { oneParam, type SearchParams } from "@/shared/forms/search-params"
import { translator } from "@/shared/i18n/translator"
import { PageHeading } from "@/shared/ui/page-heading"
import { StateTag } from "@/shared/ui/state-tag"

type Props = { params: Promise<{ code: string }>; searchParams: Promise<SearchParams> }

export function generateMetadata(): Metadata {
  return { title: translator("returns")("kind"), robots: { index: false } }
}

/** A return on a device that knows it; elsewhere the question for the phone number of its order. */
export default async function ReturnPage({ params, searchParams }: Props) {
  const t = translator("returns")
  const code = parseLookupCode((await params).code) ?? notFound()
  const phone = await phoneOfReturn(code)
  const one = phone ? await lookUpReturn(code, phone) : null
  if (!one) {
    const lead = t("askPhone", { code: formatLookupCode(code) })
    const words = { title: t("kind"), lead, phone: t("phone"), show: t("show") }
    return <AskPhone action={findReturn} code={code} words={words} />
  }
  return (
    <div className="page-narrow grid gap-5">
      <PageHeading
        title={t("title", { code: formatLookupCode(code) })}
        back={{ href: `/don-hang/${one.order.code}`, label: t("back") }}
      >
        <StateTag tone={RETURN_TONE[one.state]}>{t(`states.${one.state}`)}</StateTag>
      </PageHeading>
      <ReturnFacts one={one} side="shopper" />
      {one.moves.includes("send") && (
        <CaseForm
          id="send"
          action={sendGoods}
          hidden={{ code }}
          fields={[{ kind: "text", name: "parcel", label: t("sendLabel") }]}
          words={formWords(t("send"))}
        />
      )}
      {one.moves.includes("withdraw") && (
        <CaseForm
          id="withdraw"
          action={withdrawReturn}
          hidden={{ code }}
          fields={[]}
          words={formWords(t("withdraw"))}
          button="secondary"
        />
      )}
      <CaseFiles
        files={one.files.map((file) => ({ ...file, side: "shopper" as const }))}
        address={`/tra-hang/${code}/tep`}
        mayAdd={one.due_on !== null}
        outcome={oneParam(await searchParams, "tep")}
      />
    </div>
  )
}
