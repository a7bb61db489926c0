import type { Metadata } from "next"
import { RankingLists } from "@/features/search/components/ranking-lists"
import { readRanking } from "@/features/catalog/data/catalog"
import { translator } from "@/shared/i18n/translator"
import { shareable } from "@/shared/seo/share"
import { withSkeleton } from "@/shared/ui/with-skeleton"

export const metadata: Metadata = shareable({
  title: translator("search")("ranking.title"),
  description: translator("search")("ranking.lead"),
  path: "/cach-xep-hang",
  type: "article",
})

async function RankingPage() {
  return <RankingLists criteria={await readRanking()} />
}

export default withSkeleton(RankingPage, "rows")
