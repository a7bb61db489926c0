import type { TransferRow } from "@san-ocop/kit/http/transfers"
import type { Metadata } from "next"
import { QueuePage } from "@/features/seller-money-queue/queue-page"
import { type QueueProps, readQueue } from "@/features/seller-money-queue/read-queue"
import { StatementForm } from "@/features/seller-transfers/statement-form"
import { TransferList } from "@/features/seller-transfers/transfer-list"
import { messages } from "@/shared/i18n/messages"
import { translator } from "@/shared/i18n/translator"
import { withSkeleton } from "@/shared/ui/with-skeleton"

export function generateMetadata(): Metadata {
  return { title: translator("transfer")("list.title") }
}

/** Money that came by transfer and waits to be looked at, and the way to hand in a statement. */
async function TransfersPage(props: QueueProps) {
  const t = translator("transfer")
  const queue = await readQueue<TransferRow>(props, "/tien/chuyen-khoan", "/transfers")
  const { slug, items, mayWrite, done, number } = queue
  const applied = () => t("statement.applied", { paid: number("tra"), waiting: number("xem") })
  const fields = (
    <StatementForm stall={slug} words={messages.transfer.statement} offline={translator("seller")("offline")} />
  )
  return (
    <QueuePage
      queue={queue}
      t={(word) => t(`list.${word}`)}
      said={done === "applied" ? applied() : done && t("list.moved")}
      form={{ title: t("statement.title"), lead: t("statement.lead"), fields }}
    >
      <TransferList slug={slug} rows={items} mayWrite={mayWrite} />
    </QueuePage>
  )
}

export default withSkeleton(TransfersPage, "rows")
