import type { DepartmentLot } from "@san-ocop/kit/http/lots"
import type { Metadata } from "next"
import { notFound } from "next/navigation"
import { CaseFiles } from "@/shared/casework/case-files"
import { RecordTrail } from "@/features/department-audit/record-trail"
import { stampsOfLot } from "@/features/department-labels/stamp-filter"
import { ConfirmEvent } from "@/features/department-lots/confirm-event"
import { mayVerify } from "@/features/department-producers/may-verify"
import { deskPath } from "@/features/department-session/desk-path"
import { deskRead, requireOfficer } from "@/features/department-session/session"
import { choiceParam, oneParam, type SearchParams } from "@/shared/forms/search-params"
import { translator } from "@/shared/i18n/translator"
import { LotCorrections } from "@/shared/lots/lot-corrections"
import { LotFacts } from "@/shared/lots/lot-facts"
import { LotHistory } from "@/shared/lots/lot-history"
import { LOT_TONE } from "@/shared/lots/lot-words"
import { orNull } from "@/shared/medusa/backend"
import { Card } from "@/shared/ui/card"
import { PageHeading } from "@/shared/ui/page-heading"
import { StateTag } from "@/shared/ui/state-tag"
import { StatusLine } from "@/shared/ui/status-line"
import { withSkeleton } from "@/shared/ui/with-skeleton"

type Props = { params: Promise<{ id: string }>; searchParams: Promise<SearchParams> }

export function generateMetadata(): Metadata {
  return { title: translator("lots")("desk.title") }
}

async function DepartmentLotPage({ params, searchParams }: Props) {
  const t = translator("lots")
  const [{ id }, query] = await Promise.all([params, searchParams])
  const page = `/lo-hang/${encodeURIComponent(id)}`
  const session = await requireOfficer(deskPath(page))
  const lot = (await orNull(deskRead<DepartmentLot>(session, `/lots/${encodeURIComponent(id)}`))) ?? notFound()
  const may = mayVerify(session.me)
  const done = choiceParam(query, "bao", ["confirmed"])
  const link = "text-link inline-flex min-h-11 items-center"
  return (
    <>
      <PageHeading
        title={t("lot.titleNumber", { name: lot.name, number: lot.lot_number ?? lot.code })}
        back={{ href: deskPath("/lo-hang"), label: t("desk.back") }}
      >
        <StateTag tone={LOT_TONE[lot.state]}>{t(`state.${lot.state}`)}</StateTag>
      </PageHeading>
      <StatusLine kind="good">{done && t("desk.confirmed")}</StatusLine>
      {!may && <p className="text-muted">{t("desk.readOnly")}</p>}
      <div className="grid items-start gap-5 lg:grid-cols-2">
        <div className="grid gap-5">
          <Card className="grid gap-4">
            <h2 className="text-xl">{t("lot.facts")}</h2>
            <LotFacts lot={lot} />
            <p className="flex flex-wrap gap-x-6">
              {lot.kind === "goods" && (
                <>
                  <a href={`/t/${encodeURIComponent(lot.code)}`} className={link}>
                    {t("lot.public")}
                  </a>
                  <a href={stampsOfLot(lot.id)} className={link}>
                    {translator("labels")("desk.title")}
                  </a>
                  <a href={deskPath(`${page}/luot-quet`)} className={link}>
                    {translator("scans")("title")}
                  </a>
                </>
              )}
              <a href={deskPath(`${page}/duong-di`)} className={link}>
                {t("lot.genealogy")}
              </a>
            </p>
          </Card>
          <LotCorrections lot={lot} />
          <Card className="grid gap-3">
            <p className="text-muted">{t("desk.filesLead")}</p>
            <CaseFiles files={lot.files} address={deskPath(`${page}/tep`)} mayAdd={false} outcome="" />
          </Card>
          <Card>
            <RecordTrail session={session} type="lot" id={lot.id} />
          </Card>
        </div>
        <section className="grid gap-3">
          <h2 className="text-xl">{t("lot.history")}</h2>
          <StatusLine kind="plain">{lot.barred}</StatusLine>
          <LotHistory
            lot={lot}
            {...(lot.to_confirm.length > 0 && {
              actions: (event) => <ConfirmEvent lot={lot} event={event} open={oneParam(query, "xac-nhan")} />,
            })}
          />
        </section>
      </div>
    </>
  )
}

export default withSkeleton(DepartmentLotPage, "table")
