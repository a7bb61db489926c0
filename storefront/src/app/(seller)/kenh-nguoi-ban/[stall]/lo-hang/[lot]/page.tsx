import type { LotPage } from "@san-ocop/kit/http/lots"
import type { Metadata } from "next"
import { CaseFiles } from "@/shared/casework/case-files"
import { closeLot } from "@/features/seller-lots/actions"
import { EventActions } from "@/features/seller-lots/event-actions"
import { IdentifierCard } from "@/features/seller-lots/identifier-card"
import { lotPath } from "@/features/seller-lots/lot-path"
import { StepLinks } from "@/features/seller-lots/step-links"
import { roleMay } from "@/features/seller-session/role-rights"
import { requireStall, stallRecord } from "@/features/seller-session/session"
import { stallPath } from "@/features/seller-session/stall-path"
import { choiceParam, oneParam, type SearchParams } from "@/shared/forms/search-params"
import { translator } from "@/shared/i18n/translator"
import { LotCorrections } from "@/shared/lots/lot-corrections"
import { LotFacts } from "@/shared/lots/lot-facts"
import { LotHistory } from "@/shared/lots/lot-history"
import { LOT_TONE } from "@/shared/lots/lot-words"
import { ActionForm } from "@/shared/ui/action-form"
import { ButtonLink } from "@/shared/ui/button-link"
import { Card } from "@/shared/ui/card"
import { Icon } from "@/shared/ui/icon"
import { PageHeading } from "@/shared/ui/page-heading"
import { StateTag } from "@/shared/ui/state-tag"
import { StatusLine } from "@/shared/ui/status-line"
import { withSkeleton } from "@/shared/ui/with-skeleton"

type Props = { params: Promise<{ stall: string; lot: string }>; searchParams: Promise<SearchParams> }

export function generateMetadata(): Metadata {
  return { title: translator("lots")("title") }
}

async function SellerLotPage({ params, searchParams }: Props) {
  const t = translator("lots")
  const [{ stall: slug, lot: id }, query] = await Promise.all([params, searchParams])
  const session = await requireStall(slug, lotPath(slug, id))
  const lot = await stallRecord<LotPage>(session, `/lots/${encodeURIComponent(id)}`)
  const mayWrite = roleMay(session.stall.role, "lots:write")
  const done = choiceParam(query, "bao", ["saved", "step", "corrected", "closed", "identifier"])
  const text = "text-link inline-flex min-h-11 items-center"
  return (
    <>
      <PageHeading
        title={t("lot.titleNumber", { name: lot.name, number: lot.lot_number ?? lot.code })}
        back={{ href: stallPath(slug, "/lo-hang"), label: t("new.back") }}
      >
        <StateTag tone={LOT_TONE[lot.state]}>{t(`state.${lot.state}`)}</StateTag>
      </PageHeading>
      <StatusLine kind="good">{done && t(`lot.done.${done}`)}</StatusLine>
      {lot.state === "recalled" && <StatusLine kind="problem">{t("lot.recalled")}</StatusLine>}
      {lot.kind === "goods" && (
        <>
          <ButtonLink href={`/t/${encodeURIComponent(lot.code)}`} prefetch={false} kind="secondary" wide>
            <Icon name="qr-code" />
            {t("lot.public")}
          </ButtonLink>
          <ButtonLink href={lotPath(slug, id, "/tem")} kind="secondary" wide>
            {translator("labels")("title")}
          </ButtonLink>
          <ButtonLink href={lotPath(slug, id, "/luot-quet")} kind="secondary" wide>
            {translator("scans")("title")}
          </ButtonLink>
        </>
      )}
      {mayWrite && lot.state === "open" && <StepLinks slug={slug} lot={lot} />}
      {lot.state === "closed" && <p className="text-muted">{t("lot.closed")}</p>}
      <Card className="grid gap-4">
        <h2 className="text-xl">{t("lot.facts")}</h2>
        <LotFacts lot={lot} />
        {mayWrite && lot.state !== "recalled" && (
          <a href={lotPath(slug, id, "/dinh-chinh")} className={text}>
            {t("lot.correct")}
          </a>
        )}
      </Card>
      <section className="grid gap-3">
        <h2 className="text-xl">{t("lot.history")}</h2>
        <LotHistory
          lot={lot}
          {...(mayWrite && { actions: (event) => <EventActions slug={slug} lot={lot} event={event} /> })}
        />
      </section>
      {lot.went_into.length > 0 && (
        <section className="grid gap-2">
          <h2 className="text-xl">{t("lot.wentInto")}</h2>
          <ul>
            {lot.went_into.map((one) => (
              <li key={one.lot_id}>
                <a href={lotPath(slug, one.lot_id)} className={text}>
                  {one.name} · {one.code}
                </a>
              </li>
            ))}
          </ul>
        </section>
      )}
      <a href={lotPath(slug, id, "/duong-di")} className={text}>
        {t("lot.genealogy")}
      </a>
      <LotCorrections lot={lot} />
      <Card className="grid gap-3">
        <p className="text-muted">{t(lot.kind === "goods" ? "lot.filesLead" : "lot.filesLeadPart")}</p>
        <CaseFiles
          files={lot.files}
          address={lotPath(slug, id, "/tep")}
          mayAdd={mayWrite}
          outcome={oneParam(query, "tep")}
        />
      </Card>
      {lot.product_id && <IdentifierCard slug={slug} lot={lot} product={lot.product_id} mayWrite={mayWrite} />}
      {mayWrite && lot.state === "open" && (
        <Card className="grid gap-3">
          <p className="text-muted">{t("lot.closeLead")}</p>
          <ActionForm
            action={closeLot}
            hidden={{ stall: slug, lot: id }}
            label={t("lot.close")}
            pendingLabel={t("saving")}
            offline={t("offline")}
            kind="secondary"
            wide
          />
        </Card>
      )}
    </>
  )
}

export default withSkeleton(SellerLotPage, "rows")
