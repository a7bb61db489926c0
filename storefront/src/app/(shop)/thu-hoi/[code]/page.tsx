import type { Metadata } from "next"
import { notFound } from "next/navigation"
import { readRecall } from "@/features/recall/data"
import { RecallCard } from "@/features/recall/recall-card"
import { recallHeading } from "@/features/recall/recall-words"
import { decodeSegment } from "@/shared/decode-segment"
import { translator } from "@/shared/i18n/translator"
import { PageHeading } from "@/shared/ui/page-heading"
import { withSkeleton } from "@/shared/ui/with-skeleton"

type Props = { params: Promise<{ code: string }> }

async function recallOf({ params }: Props) {
  const code = decodeSegment((await params).code)
  return (code && (await readRecall(code))) || notFound()
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const recall = await recallOf(props)
  return { title: recallHeading(recall), alternates: { canonical: `/thu-hoi/${recall.code}` } }
}

async function RecallPage(props: Props) {
  const recall = await recallOf(props)
  return (
    <div className="page-narrow grid gap-5">
      <PageHeading
        title={recallHeading(recall)}
        back={{ href: "/thu-hoi", label: translator("recall")("public.all") }}
      />
      <RecallCard recall={recall} />
    </div>
  )
}

export default withSkeleton(RecallPage, "order")
