import { Button } from "@medusajs/ui"
import type { PayoutBatch } from "@san-ocop/kit/http/payouts"
import { useState } from "react"

export type BatchStep = { step: "approve" | "send" | "cancel"; words: string; done: string }

const APPROVE: BatchStep = { step: "approve", words: "Duyệt đợt chi", done: "Đã duyệt đợt chi." }
const SEND: BatchStep = {
  step: "send",
  words: "Chuyển cho ngân hàng",
  done: "Đã ghi là chuyển cho ngân hàng. Bây giờ tải tệp và gửi ở trang của ngân hàng.",
}
const CANCEL: BatchStep = { step: "cancel", words: "Hủy đợt chi", done: "Đã hủy đợt chi." }

type Props = { batch: PayoutBatch; take: (step: BatchStep) => Promise<void>; takeIn: () => void }

function stepsOf({ states }: PayoutBatch): BatchStep[] {
  if (states.drafted) return [APPROVE, CANCEL]
  return states.approved ? [SEND, CANCEL] : []
}

/** What may be done with a batch as a whole now. */
export function BatchSteps({ batch, take, takeIn }: Props) {
  const [isBusy, setBusy] = useState(false)
  const run = async (step: BatchStep): Promise<void> => {
    setBusy(true)
    await take(step)
    setBusy(false)
  }
  const isUnanswered = batch.items.every(({ state }) => state === "sent" || state === "cancelled")
  return (
    <div className="flex gap-2">
      {stepsOf(batch).map((one) => (
        <Button
          key={one.step}
          size="small"
          variant={one === CANCEL ? "secondary" : "primary"}
          disabled={isBusy}
          onClick={() => void run(one)}
        >
          {one.words}
        </Button>
      ))}
      {batch.sent_at && isUnanswered && batch.handed_over_by !== "code" && (
        <Button size="small" variant="secondary" asChild>
          <a href={`/admin/payout-batches/${batch.id}/file`} download>
            Tải tệp cho ngân hàng
          </a>
        </Button>
      )}
      {batch.sent_at && (
        <Button size="small" onClick={takeIn}>
          Gửi kết quả
        </Button>
      )}
    </div>
  )
}
