import type { ListingQueueRow } from "@san-ocop/kit/http/department"
import type { Page } from "@san-ocop/kit/http/problem"
import type { Metadata } from "next"
import { ModerationLinks } from "@/features/department-moderation/moderation-links"
import { QueueEmpty } from "@/features/department-listings/queue-empty"
import { queueFilePath, queuePath, readFilter } from "@/features/department-listings/queue-filter"
import { QueueKeyboard } from "@/features/department-listings/queue-keyboard"
import { QueueList } from "@/features/department-listings/queue-list"
import { QueueNotice } from "@/features/department-listings/queue-notice"
import { QueueSearch } from "@/features/department-listings/queue-search"
import { ReviewPanel } from "@/features/department-listings/review-panel"
import { DownloadLink } from "@/features/department-registers/download-link"
import { ProvinceFilter } from "@/features/department-registers/province-filter"
import { deskRead, requireOfficer } from "@/features/department-session/session"
import { ReadOnlyNote } from "@/features/department-shell/read-only-note"
import { oneParam, type SearchParams } from "@/shared/forms/search-params"
import { messages } from "@/shared/i18n/messages"
import { translator } from "@/shared/i18n/translator"
import { classNames } from "@/shared/ui/class-names"
import { EmptyState } from "@/shared/ui/empty-state"
import { PageHeading } from "@/shared/ui/page-heading"
import { Pagination } from "@/shared/ui/pagination"
import { withSkeleton } from "@/shared/ui/with-skeleton"

const PAGE_SIZE = 25

export function generateMetadata(): Metadata {
  return { title: translator("department")("queue.title") }
}

async function QueuePage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const t = translator("department")
  const params = await searchParams
  const filter = readFilter(params)
  const chosen = oneParam(params, "chon")
  const session = await requireOfficer(queuePath(filter, { chon: chosen }))
  const { items, count } = await deskRead<Page<ListingQueueRow>>(session, "/listings", {
    state: filter.state,
    risk: filter.risk,
    q: filter.q,
    province_code: filter.province,
    limit: PAGE_SIZE,
    offset: (filter.page - 1) * PAGE_SIZE,
  })
  return (
    <>
      <PageHeading title={t("queue.title")}>{t("queue.count", { count })}</PageHeading>
      <ReadOnlyNote me={session.me} />
      <ModerationLinks me={session.me} />
      <QueueNotice params={params} hasNext={chosen !== ""} />
      <ProvinceFilter
        me={session.me}
        here={queuePath({ ...filter, province: null, page: 1 })}
        province={filter.province}
      />
      <div className="grid items-start gap-5 lg:grid-cols-[25rem_minmax(0,1fr)]">
        <div className={classNames("grid min-w-0 gap-3", chosen && "max-lg:hidden")}>
          <QueueSearch filter={filter} />
          {items.length > 0 ? (
            <QueueList rows={items} filter={filter} chosen={chosen} />
          ) : (
            <QueueEmpty filter={filter} />
          )}
          <Pagination
            page={filter.page}
            pages={Math.ceil(count / PAGE_SIZE)}
            hrefOf={(page) => queuePath({ ...filter, page })}
          />
          {items.length > 0 && (
            <p>
              <DownloadLink href={queueFilePath(filter)} count={count} />
            </p>
          )}
          <QueueKeyboard words={messages.department.queue} mayDecide={session.me.may_moderate} />
        </div>
        {chosen ? (
          <ReviewPanel session={session} id={chosen} filter={filter} open={oneParam(params, "hop")} />
        ) : (
          <div className="max-lg:hidden">
            <EmptyState icon="file-text" title={t("queue.pick")}>
              {t("queue.pickHelp")}
            </EmptyState>
          </div>
        )}
      </div>
    </>
  )
}

export default withSkeleton(QueuePage, "table")
