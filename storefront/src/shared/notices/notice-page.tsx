import type { NoticeFeed } from "@san-ocop/kit/http/notices"
import { translator } from "@/shared/i18n/translator"
import { ChipRow } from "@/shared/ui/chip-row"
import { EmptyState } from "@/shared/ui/empty-state"
import { PageHeading } from "@/shared/ui/page-heading"
import { Pagination } from "@/shared/ui/pagination"
import { SubmitButton } from "@/shared/ui/submit-button"
import { NoticeList } from "./notice-list"

export const NOTICE_PAGE = 20

type Action = (form: FormData) => Promise<void>
type Props = {
  feed: NoticeFeed
  page: number
  unreadOnly: boolean
  /** When nothing has come yet. */
  emptyHelp: string
  hrefOf: (page: number, unreadOnly: boolean) => string
  open: Action
  readAll: Action
  hidden: Readonly<Record<string, string>>
}

/** What one person is told: all of it, or what waits to be read. */
export function NoticePage({ feed, page, unreadOnly, emptyHelp, hrefOf, open, readAll, hidden }: Props) {
  const t = translator("notices")
  return (
    <>
      <PageHeading title={t("title")} />
      <div className="flex flex-wrap items-center justify-between gap-3">
        <ChipRow
          label={t("filter")}
          chips={[
            { href: hrefOf(1, false), label: t("all"), selected: !unreadOnly },
            { href: hrefOf(1, true), label: t("unread"), selected: unreadOnly },
          ]}
        />
        {feed.unread > 0 && (
          <form action={readAll}>
            {Object.entries(hidden).map(([name, value]) => (
              <input key={name} type="hidden" name={name} value={value} />
            ))}
            <SubmitButton kind="quiet" pendingLabel={t("reading")}>
              {t("readAll")}
            </SubmitButton>
          </form>
        )}
      </div>
      {feed.items.length > 0 ? (
        <NoticeList items={feed.items} open={open} hidden={hidden} />
      ) : (
        <EmptyState icon="bell" title={t(unreadOnly ? "emptyUnread" : "empty")}>
          {unreadOnly ? null : emptyHelp}
        </EmptyState>
      )}
      <Pagination
        page={page}
        pages={Math.ceil(feed.count / NOTICE_PAGE)}
        hrefOf={(number) => hrefOf(number, unreadOnly)}
      />
    </>
  )
}
