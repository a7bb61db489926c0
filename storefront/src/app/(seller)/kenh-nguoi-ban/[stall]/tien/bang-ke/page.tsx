import type { CodLineRow } from "@san-ocop/kit/http/cod-statements"
import type { Metadata } from "next"
import { CodLineList } from "@/features/seller-cod/cod-line-list"
import { CodStatementForm } from "@/features/seller-cod/statement-form"
import { QueuePage } from "@/features/seller-money-queue/queue-page"
import { type QueueProps, readQueue } from "@/features/seller-money-queue/read-queue"
import { messages } from "@/shared/i18n/messages"
import { translator } from "@/shared/i18n/translator"
import { withSkeleton } from "@/shared/ui/with-skeleton"

export function generateMetadata(): Metadata {
  return { title: translator("cod")("title") }
}

/** Rows of carriers' statements that do not fit, and the way to hand in a statement. */
async function CodStatementsPage(props: QueueProps) {
  const t = translator("cod")
  const queue = await readQueue<CodLineRow>(props, "/tien/bang-ke", "/cod-lines")
  const { slug, items, mayWrite, done, number } = queue
  const applied = () => t("applied", { settled: number("khop"), waiting: number("xem") })
  const fields = <CodStatementForm stall={slug} words={messages.cod} offline={translator("seller")("offline")} />
  return (
    <QueuePage
      queue={queue}
      t={t}
      said={done === "applied" ? applied() : done && t("moved")}
      form={{ title: t("form.title"), lead: t("form.lead"), fields }}
    >
      <CodLineList slug={slug} rows={items} mayWrite={mayWrite} />
    </QueuePage>
  )
}

export default withSkeleton(CodStatementsPage, "rows")
