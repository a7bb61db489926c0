import type { CertificateRow } from "@san-ocop/kit/http/department"
import type { Page } from "@san-ocop/kit/http/problem"
import type { DecisionRecord } from "@san-ocop/kit/http/recognition"
import type { Metadata } from "next"
import { notFound } from "next/navigation"
import { RecordTrail } from "@/features/department-audit/record-trail"
import { CertificateReadOnly } from "@/features/department-certificates/certificate-read-only"
import { DecisionFacts } from "@/features/department-certificates/decision-facts"
import { decisionPath } from "@/features/department-certificates/decision-path"
import { certificateCells } from "@/features/department-registers/certificate-cells"
import { certificateColumns } from "@/features/department-registers/certificate-columns"
import { ListKeyboard } from "@/features/department-registers/list-keyboard"
import { Register, REGISTER_PAGE } from "@/features/department-registers/register"
import { SheetNote } from "@/features/department-registers/sheet-note"
import { deskPath } from "@/features/department-session/desk-path"
import { deskRead, requireOfficer } from "@/features/department-session/session"
import { oneParam, pageParam, type SearchParams } from "@/shared/forms/search-params"
import { translator } from "@/shared/i18n/translator"
import { orNull } from "@/shared/medusa/backend"
import { buttonStyle } from "@/shared/ui/button-style"
import { Card } from "@/shared/ui/card"
import { PageHeading } from "@/shared/ui/page-heading"
import { StatusLine } from "@/shared/ui/status-line"

type Props = { params: Promise<{ decision: string }>; searchParams: Promise<SearchParams> }

export function generateMetadata(): Metadata {
  return { title: translator("recognition")("decisions.title") }
}

/** One recognition decision: what it says, where it came from, the certificates under it, and who did what with it. */
export default async function DecisionPage({ params, searchParams }: Props) {
  const t = translator("recognition")
  const [{ decision: id }, query] = await Promise.all([params, searchParams])
  const page = pageParam(query)
  const hrefOf = (number: number) => decisionPath(id, { trang: number > 1 ? number : null })
  const session = await requireOfficer(hrefOf(page))
  const route = `/recognition-decisions/${encodeURIComponent(id)}`
  const decision = (await orNull(deskRead<DecisionRecord>(session, route))) ?? notFound()
  const { items, count } = await deskRead<Page<CertificateRow>>(session, "/certificates", {
    decision: id,
    limit: REGISTER_PAGE,
    offset: (page - 1) * REGISTER_PAGE,
  })
  const back = { href: deskPath("/chung-nhan/quyet-dinh"), label: t("decisions.title") }
  return (
    <>
      <PageHeading title={t("decision.heading", { number: decision.number })} back={back}>
        {t("decision.certificatesCount", { count })}
      </PageHeading>
      <CertificateReadOnly me={session.me} />
      <StatusLine kind="good">{oneParam(query, "bao") === "filed" && t("done.filed")}</StatusLine>
      <Card className="grid justify-items-start gap-4">
        <h2 className="text-xl">{t("decision.facts")}</h2>
        <DecisionFacts decision={decision} mayCertify={session.me.may_certify} />
      </Card>
      <h2 className="text-xl">{t("decision.certificates")}</h2>
      <p>
        <a href={deskPath("/chung-nhan/xuat", { "quyet-dinh": id })} download className={buttonStyle("secondary")}>
          {t("list.export")}
        </a>
        <SheetNote count={count} />
      </p>
      <Register
        label={t("decision.certificates")}
        columns={certificateColumns()}
        rows={items.map((row) => ({ key: row.id, cells: certificateCells(row) }))}
        empty={{ title: t("decision.none"), help: t("decision.noneHelp") }}
        page={page}
        count={count}
        hrefOf={hrefOf}
      />
      <Card>
        <RecordTrail session={session} type="recognition_decision" id={id} />
      </Card>
      <ListKeyboard words={translator("department")("listKeysNoSearch")} />
    </>
  )
}
