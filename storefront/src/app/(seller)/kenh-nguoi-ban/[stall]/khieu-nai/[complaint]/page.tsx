import type { Complaint } from "@san-ocop/kit/http/casework"
import { formatLookupCode } from "@san-ocop/kit/lookup-code"
import type { Metadata } from "next"
import { AppealFacts } from "@/shared/casework/appeal-facts"
import { CaseFiles } from "@/shared/casework/case-files"
import { CASE_TONE } from "@/shared/casework/case-words"
import { ComplaintBody } from "@/features/casework/complaint-body"
import { SellerMoves } from "@/features/seller-cases/seller-moves"
import { roleMay } from "@/features/seller-session/role-rights"
import { requireStall, stallRecord } from "@/features/seller-session/session"
import { stallPath } from "@/features/seller-session/stall-path"
import { oneParam, type SearchParams } from "@/shared/forms/search-params"
import { translator } from "@/shared/i18n/translator"
import { PageHeading } from "@/shared/ui/page-heading"
import { StateTag } from "@/shared/ui/state-tag"

type Props = { params: Promise<{ stall: string; complaint: string }>; searchParams: Promise<SearchParams> }

export function generateMetadata(): Metadata {
  return { title: translator("casework")("kind.complaint") }
}

export default async function ComplaintPage({ params, searchParams }: Props) {
  const t = translator("casework")
  const [{ stall: slug, complaint: id }, query] = await Promise.all([params, searchParams])
  const session = await requireStall(slug, stallPath(slug, `/khieu-nai/${id}`))
  const complaint = await stallRecord<Complaint>(session, `/complaints/${encodeURIComponent(id)}`)
  const mayWrite = roleMay(session.stall.role, "orders:write")
  return (
    <>
      <PageHeading
        title={t("complaint.title", { code: formatLookupCode(complaint.order_code) })}
        back={{ href: stallPath(slug, "/khieu-nai"), label: t("complaint.back") }}
      >
        <StateTag tone={CASE_TONE[complaint.state]}>{t(`state.${complaint.state}`)}</StateTag>
      </PageHeading>
      <ComplaintBody complaint={complaint}>
        {complaint.appeal && <AppealFacts appeal={complaint.appeal} />}
        {mayWrite && <SellerMoves stall={slug} complaint={complaint} />}
        <CaseFiles
          files={complaint.files}
          address={stallPath(slug, `/khieu-nai/${complaint.id}/tep`)}
          mayAdd={mayWrite && complaint.may_add_files}
          outcome={oneParam(query, "tep")}
        />
      </ComplaintBody>
    </>
  )
}
