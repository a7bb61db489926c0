import type { Page } from "@san-ocop/kit/http/problem"
import type { VerificationRow } from "@san-ocop/kit/http/verification-desk"
import type { Metadata } from "next"
import { QueueKeyboard } from "@/features/department-listings/queue-keyboard"
import { mayVerify } from "@/features/department-producers/may-verify"
import { producerCells } from "@/features/department-producers/producer-cells"
import {
  isFiltered,
  NO_FILTER,
  producersFilePath,
  producersPath,
  queryOf,
  readFilter,
} from "@/features/department-producers/producer-filter"
import { ProducerSearch } from "@/features/department-producers/producer-search"
import { VerifyNote } from "@/features/department-producers/verify-note"
import { DownloadLink } from "@/features/department-registers/download-link"
import { ProvinceFilter } from "@/features/department-registers/province-filter"
import { Register, REGISTER_PAGE } from "@/features/department-registers/register"
import { deskPath } from "@/features/department-session/desk-path"
import { deskRead, requireOfficer } from "@/features/department-session/session"
import type { SearchParams } from "@/shared/forms/search-params"
import { instantDay } from "@/shared/format-time"
import { messages } from "@/shared/i18n/messages"
import { translator } from "@/shared/i18n/translator"
import { ButtonLink } from "@/shared/ui/button-link"
import { Icon } from "@/shared/ui/icon"
import { PageHeading } from "@/shared/ui/page-heading"
import { withSkeleton } from "@/shared/ui/with-skeleton"

export function generateMetadata(): Metadata {
  return { title: translator("verificationDesk")("list.title") }
}

async function ProducersPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const t = translator("verificationDesk")
  const filter = readFilter(await searchParams)
  const session = await requireOfficer(producersPath(filter))
  const query = queryOf(filter, REGISTER_PAGE)
  const { items, count } = await deskRead<Page<VerificationRow>>(session, "/verifications", query)
  const filtered = isFiltered(filter)
  const may = mayVerify(session.me)
  const today = instantDay(session.me.now)
  return (
    <>
      <div className="flex flex-wrap items-end justify-between gap-3">
        <PageHeading title={t("list.title")}>{t("list.count", { count })}</PageHeading>
        <div className="flex flex-wrap gap-3">
          <ButtonLink href={deskPath("/chu-the/phieu")} prefetch={false} kind="quiet">
            {t("list.blankForm")}
          </ButtonLink>
          {may && (
            <ButtonLink href={deskPath("/chu-the/moi")}>
              <Icon name="plus" />
              {t("list.onboard")}
            </ButtonLink>
          )}
        </div>
      </div>
      <VerifyNote me={session.me} />
      <ProvinceFilter
        me={session.me}
        here={producersPath({ ...filter, province: null, page: 1 })}
        province={filter.province}
      />
      <ProducerSearch filter={filter} />
      {items.length > 0 && (
        <p>
          <DownloadLink href={producersFilePath(filter)} count={count} />
        </p>
      )}
      <Register
        label={t("list.title")}
        columns={[
          { key: "name", label: t("list.name") },
          { key: "place", label: t("list.place") },
          { key: "state", label: t("list.stateColumn") },
          { key: "since", label: t("list.since") },
          { key: "ends", label: t("list.ends") },
          { key: "reviewer", label: t("list.reviewer") },
        ]}
        rows={items.map((row) => ({ key: row.producer_id, cells: producerCells(row, filter, today) }))}
        empty={{
          title: t(filtered ? "list.emptyFiltered" : "list.empty"),
          help: filtered ? "" : t("list.emptyHelp"),
          action: filtered && (
            <ButtonLink href={producersPath(NO_FILTER)} kind="secondary">
              {t("list.clear")}
            </ButtonLink>
          ),
        }}
        page={filter.page}
        count={count}
        hrefOf={(page) => producersPath({ ...filter, page })}
      />
      <QueueKeyboard words={messages.verificationDesk.keys} mayDecide={may} />
    </>
  )
}

export default withSkeleton(ProducersPage, "table")
