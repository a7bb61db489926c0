import type { NoticeFeed } from "@san-ocop/kit/http/notices"
import type { Metadata } from "next"
import { openNotice, readAllNotices } from "@/features/department-notices/actions"
import { ListKeyboard } from "@/features/department-registers/list-keyboard"
import { deskPath } from "@/features/department-session/desk-path"
import { deskRead, requireOfficer } from "@/features/department-session/session"
import { choiceParam, pageParam, type SearchParams } from "@/shared/forms/search-params"
import { translator } from "@/shared/i18n/translator"
import { NOTICE_PAGE, NoticePage } from "@/shared/notices/notice-page"
import { withSkeleton } from "@/shared/ui/with-skeleton"

export function generateMetadata(): Metadata {
  return { title: translator("notices")("title") }
}

const hrefOf = (page: number, unreadOnly: boolean) =>
  deskPath("/thong-bao", { loc: unreadOnly ? "chua-doc" : null, trang: page > 1 ? page : null })

async function NoticesPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const params = await searchParams
  const page = pageParam(params)
  const unreadOnly = choiceParam(params, "loc", ["chua-doc"]) !== null
  const session = await requireOfficer(hrefOf(page, unreadOnly))
  const feed = await deskRead<NoticeFeed>(session, "/notices", {
    ...(unreadOnly && { unread: true }),
    limit: NOTICE_PAGE,
    offset: (page - 1) * NOTICE_PAGE,
  })
  return (
    <>
      <NoticePage
        feed={feed}
        page={page}
        unreadOnly={unreadOnly}
        emptyHelp={translator("notices")("emptyDesk")}
        hrefOf={hrefOf}
        open={openNotice}
        readAll={readAllNotices}
        hidden={{}}
      />
      <ListKeyboard words={translator("department")("listKeysNoSearch")} />
    </>
  )
}

export default withSkeleton(NoticesPage, "table")
