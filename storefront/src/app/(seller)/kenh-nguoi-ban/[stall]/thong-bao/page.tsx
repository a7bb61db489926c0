import type { NoticeFeed } from "@san-ocop/kit/http/notices"
import type { Metadata } from "next"
import { openNotice, readAllNotices } from "@/features/seller-notices/actions"
import { requireStall, stallRead } from "@/features/seller-session/session"
import { stallPath } from "@/features/seller-session/stall-path"
import { choiceParam, pageParam, type SearchParams } from "@/shared/forms/search-params"
import { translator } from "@/shared/i18n/translator"
import { NOTICE_PAGE, NoticePage } from "@/shared/notices/notice-page"
import { withSkeleton } from "@/shared/ui/with-skeleton"

export function generateMetadata(): Metadata {
  return { title: translator("notices")("title") }
}

type Props = { params: Promise<{ stall: string }>; searchParams: Promise<SearchParams> }

async function NoticesPage({ params, searchParams }: Props) {
  const [{ stall }, query] = await Promise.all([params, searchParams])
  const slug = decodeURIComponent(stall)
  const page = pageParam(query)
  const unreadOnly = choiceParam(query, "loc", ["chua-doc"]) !== null
  const hrefOf = (number: number, unread: boolean) =>
    stallPath(slug, "/thong-bao", { loc: unread ? "chua-doc" : null, trang: number > 1 ? number : null })
  const session = await requireStall(slug, hrefOf(page, unreadOnly))
  const feed = await stallRead<NoticeFeed>(session, "/notices", {
    ...(unreadOnly && { unread: true }),
    limit: NOTICE_PAGE,
    offset: (page - 1) * NOTICE_PAGE,
  })
  return (
    <NoticePage
      feed={feed}
      page={page}
      unreadOnly={unreadOnly}
      emptyHelp={translator("notices")("emptyStall")}
      hrefOf={hrefOf}
      open={openNotice}
      readAll={readAllNotices}
      hidden={{ stall: slug }}
    />
  )
}

export default withSkeleton(NoticesPage, "rows")
