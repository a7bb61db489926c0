import type { CertificateRecord } from "@san-ocop/kit/http/recognition"
import type { Metadata } from "next"
import { notFound } from "next/navigation"
import { RecordTrail } from "@/features/department-audit/record-trail"
import { CertificateReadOnly } from "@/features/department-certificates/certificate-read-only"
import { DecideForm } from "@/features/department-certificates/decide-form"
import { RecordFacts } from "@/features/department-certificates/record-facts"
import { RecordHistory } from "@/features/department-certificates/record-history"
import { RenewForm } from "@/features/department-certificates/renew-form"
import { deskPath } from "@/features/department-session/desk-path"
import { deskRead, requireOfficer } from "@/features/department-session/session"
import { choiceParam, type SearchParams } from "@/shared/forms/search-params"
import { messages } from "@/shared/i18n/messages"
import { translator } from "@/shared/i18n/translator"
import { orNull } from "@/shared/medusa/backend"
import { certificatePath } from "@/shared/ui/badge"
import { ButtonLink } from "@/shared/ui/button-link"
import { Card } from "@/shared/ui/card"
import { CertificateNotices } from "@/shared/ui/certificate-notices"
import { PageHeading } from "@/shared/ui/page-heading"
import { StatusLine } from "@/shared/ui/status-line"
import { withSkeleton } from "@/shared/ui/with-skeleton"

type Props = { params: Promise<{ id: string }>; searchParams: Promise<SearchParams> }
const DONE = ["suspended", "revoked", "restored", "renewed"] as const

export function generateMetadata(): Metadata {
  return { title: translator("department")("certificates.title") }
}

async function CertificateRecordPage({ params, searchParams }: Props) {
  const t = translator("recognition")
  const { id } = await params
  const done = choiceParam(await searchParams, "bao", DONE)
  const session = await requireOfficer(deskPath(`/chung-nhan/${id}`))
  const record =
    (await orNull(deskRead<CertificateRecord>(session, `/certificates/${encodeURIComponent(id)}`))) ?? notFound()
  const { decide, ground, level } = messages.recognition
  const shared = { certificate: id, words: decide, saving: t("saving"), offline: t("offline") }
  return (
    <>
      <PageHeading title={record.product_name} back={{ href: deskPath("/chung-nhan"), label: t("record.back") }}>
        {t("record.title", { number: record.number })}
      </PageHeading>
      <CertificateReadOnly me={session.me} />
      <StatusLine kind="good">{done && t(`done.${done}`)}</StatusLine>
      <div className="grid items-start gap-5 lg:grid-cols-2">
        <Card className="grid justify-items-start gap-4">
          <h2 className="text-xl">{t("record.facts")}</h2>
          <RecordFacts record={record} />
          <p className="flex flex-wrap gap-4">
            <a className="text-link inline-flex min-h-11 items-center" href={certificatePath(record.number)}>
              {t("record.public")}
            </a>
            <a
              className="text-link inline-flex min-h-11 items-center"
              href={`${certificatePath(record.number)}/ban-in`}
            >
              {t("record.print")}
            </a>
          </p>
          {record.next_id && (
            <ButtonLink href={deskPath(`/chung-nhan/${record.next_id}`)} kind="secondary">
              {t("record.next")}
            </ButtonLink>
          )}
        </Card>
        <div className="grid gap-5">
          {session.me.may_certify && (
            <section className="grid gap-3">
              <h2 className="text-xl">{t("record.actions")}</h2>
              <StatusLine kind="plain">{record.barred}</StatusLine>
              {record.moves.length === 0 && !record.barred && <p className="text-muted">{t("record.none")}</p>}
              {record.moves.includes("renew") && (
                <RenewForm
                  {...shared}
                  levels={level}
                  start={{
                    stars: String(Math.max(record.stars, 3)),
                    issuer_name: record.issuer_level === "district" ? "" : record.issuer_name,
                    issuer_level: record.issuer_level === "district" ? "province" : record.issuer_level,
                  }}
                />
              )}
              {(["suspend", "restore", "revoke"] as const)
                .filter((move) => record.moves.includes(move))
                .map((move) => (
                  <DecideForm key={move} {...shared} move={move} seen={record.state} grounds={ground} />
                ))}
            </section>
          )}
          <Card className="grid gap-3">
            <h2 className="text-xl">{t("record.history")}</h2>
            <RecordHistory record={record} />
          </Card>
          <Card className="grid gap-3">
            <h2 className="text-xl">{t("record.notices")}</h2>
            {record.notices.length > 0 ? (
              <CertificateNotices notices={record.notices} />
            ) : (
              <p className="text-muted">{t("record.noNotices")}</p>
            )}
          </Card>
          <Card>
            <RecordTrail session={session} type="certificate" id={id} />
          </Card>
        </div>
      </div>
    </>
  )
}

export default withSkeleton(CertificateRecordPage, "table")
