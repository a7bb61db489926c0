import type { Page } from "@san-ocop/kit/http/problem"
import type { StallListing, StallRecord } from "@san-ocop/kit/http/stall-record"
import type { Metadata } from "next"
import { notFound } from "next/navigation"
import { RecordTrail } from "@/features/department-audit/record-trail"
import { ListKeyboard } from "@/features/department-registers/list-keyboard"
import { Register, REGISTER_PAGE } from "@/features/department-registers/register"
import { deskPath } from "@/features/department-session/desk-path"
import { deskRead, requireOfficer } from "@/features/department-session/session"
import { stallListingCells } from "@/features/department-stalls/listing-cells"
import { StallFacts } from "@/features/department-stalls/stall-facts"
import { StallMeasures } from "@/features/department-stalls/stall-measures"
import { stallPath } from "@/features/department-stalls/stall-path"
import { StallTakeDowns } from "@/features/department-stalls/stall-take-downs"
import { STALL_TONE } from "@/features/department-stalls/stall-tone"
import { pageParam, type SearchParams } from "@/shared/forms/search-params"
import { translator } from "@/shared/i18n/translator"
import { orNull } from "@/shared/medusa/backend"
import { ButtonLink } from "@/shared/ui/button-link"
import { Card } from "@/shared/ui/card"
import { PageHeading } from "@/shared/ui/page-heading"
import { SampleNote } from "@/shared/ui/sample-note"
import { StateTag } from "@/shared/ui/state-tag"

type Props = { params: Promise<{ stall: string }>; searchParams: Promise<SearchParams> }

export function generateMetadata(): Metadata {
  return { title: translator("stall")("title") }
}

/** One stall: who runs it and how it stands, what was done to it and said against it, its goods, and its trail in the log. */
export default async function StallPage({ params, searchParams }: Props) {
  const t = translator("stall")
  const [{ stall: asked }, query] = await Promise.all([params, searchParams])
  const page = pageParam(query)
  const hrefOf = (number: number) => stallPath(asked, { trang: number > 1 ? number : null })
  const session = await requireOfficer(hrefOf(page))
  const route = `/sellers/${encodeURIComponent(asked)}`
  const stall = (await orNull(deskRead<StallRecord>(session, route))) ?? notFound()
  const { items, count } = await deskRead<Page<StallListing>>(session, `${route}/listings`, {
    limit: REGISTER_PAGE,
    offset: (page - 1) * REGISTER_PAGE,
  })
  return (
    <>
      <PageHeading title={stall.name} back={{ href: deskPath("/vu-viec"), label: t("back") }}>
        <p className="flex flex-wrap items-center gap-2">
          <StateTag tone={STALL_TONE[stall.status]}>
            {translator("department")(`review.sellerStatus.${stall.status}`)}
          </StateTag>
          {translator("verification")(`kind.${stall.kind}`)} {stall.is_sample && <SampleNote />}
        </p>
      </PageHeading>
      <Card className="grid justify-items-start gap-4">
        <h2 className="text-xl">{t("facts")}</h2>
        <StallFacts stall={stall} />
        {session.me.may_moderate && stall.status !== "closed" && (
          <ButtonLink href={deskPath("/vu-viec/han-che/moi", { gian: stall.id })} kind="secondary">
            {t("restrict")}
          </ButtonLink>
        )}
      </Card>
      <div className="grid gap-5 lg:grid-cols-2">
        <StallMeasures measures={stall.measures} />
        <StallTakeDowns takeDowns={stall.take_downs} />
      </div>
      <h2 className="text-xl">{t("listings")}</h2>
      <Register
        label={t("listings")}
        columns={[
          { key: "name", label: t("name") },
          { key: "state", label: t("state") },
          { key: "price", label: t("price"), number: true },
        ]}
        rows={items.map((row) => ({ key: row.id, cells: stallListingCells(row) }))}
        empty={{ title: t("empty"), help: t("emptyHelp") }}
        page={page}
        count={count}
        hrefOf={hrefOf}
      />
      <Card>
        <RecordTrail session={session} type="seller" id={stall.id} />
      </Card>
      <ListKeyboard words={translator("department")("listKeysNoSearch")} />
    </>
  )
}
