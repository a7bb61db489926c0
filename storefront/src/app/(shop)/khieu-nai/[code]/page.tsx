import { formatLookupCode, parseLookupCode } from "@san-ocop/kit/lookup-code"
import type { Metadata } from "next"
import { notFound } from "next/navigation"
import { AppealFacts } from "@/shared/casework/appeal-facts"
import { CaseFiles } from "@/shared/casework/case-files"
import { CaseForm } from "@/shared/casework/case-form"
import { CASE_TONE, formWords } from "@/shared/casework/case-words"
import { ComplaintBody } from "@/features/casework/complaint-body"
import { lookUpComplaint } from "@/features/casework/data/casework-api"
import { knownPhone } from "@/features/casework/data/complaint-cookie"
import { findComplaint } from "@/features/casework/shopper-actions"
import { ShopperMoves } from "@/features/casework/shopper-moves"
import { oneParam, type SearchParams } from "@/shared/forms/search-params"
import { translator } from "@/shared/i18n/translator"
import { StateTag } from "@/shared/ui/state-tag"

type Props = { params: Promise<{ code: string }>; searchParams: Promise<SearchParams> }

export function generateMetadata(): Metadata {
  return { title: translator("casework")("kind.complaint"), robots: { index: false } }
}

/** A complaint on a device that knows it; elsewhere the question for the phone number of its order. */
export default async function ComplaintPage({ params, searchParams }: Props) {
  const t = translator("casework")
  const code = parseLookupCode((await params).code) ?? notFound()
  const phone = await knownPhone(code)
  const complaint = phone ? await lookUpComplaint(code, phone) : null
  if (!complaint) {
    return (
      <div className="page-narrow grid gap-5">
        <h1 className="text-2xl">{t("kind.complaint")}</h1>
        <p>{t("complaint.askPhone", { code: formatLookupCode(code) })}</p>
        <CaseForm
          id="find"
          action={findComplaint}
          hidden={{ code }}
          fields={[{ kind: "tel", name: "phone", label: t("complaint.phone") }]}
          words={formWords(t("complaint.show"))}
        />
      </div>
    )
  }
  return (
    <div className="page-narrow grid gap-5">
      <h1 className="text-2xl">{t("complaint.title", { code: formatLookupCode(complaint.order_code) })}</h1>
      <p>
        <StateTag tone={CASE_TONE[complaint.state]}>{t(`state.${complaint.state}`)}</StateTag>
      </p>
      <ComplaintBody complaint={complaint}>
        {complaint.appeal && <AppealFacts appeal={complaint.appeal} />}
        <ShopperMoves complaint={complaint} />
        <CaseFiles
          files={complaint.files}
          address={`/khieu-nai/${code}/tep`}
          mayAdd={complaint.may_add_files}
          outcome={oneParam(await searchParams, "tep")}
        />
      </ComplaintBody>
    </div>
  )
}
