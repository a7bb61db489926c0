import { Button } from "@medusajs/ui"
import type { PayoutBatch, PayoutRow } from "@san-ocop/kit/http/payouts"
import { useState } from "react"
import { ask, words } from "../shared/ask"
import { inDong } from "../shared/money"
import { PageFrame } from "../shared/page-frame"
import { inVietnam } from "../shared/time"
import { useAnswer } from "../shared/use-answer"
import { BatchSteps, type BatchStep } from "./batch-steps"
import { MarkPayoutDrawer } from "./mark-payout"
import { PayeeCode } from "./payee-code"
import { type Mark, PayoutRows } from "./payout-rows"
import { TakeInResults } from "./take-in-results"
import { CHANNELS, statesInWords } from "./words"

const history = ({ formed_at, formed_by, approved_by, sent_by, handed_over_by }: PayoutBatch): string =>
  [
    `Lập lúc ${inVietnam(formed_at)} bởi ${formed_by}`,
    approved_by && `duyệt bởi ${approved_by}`,
    sent_by && `chuyển ngân hàng bởi ${sent_by}`,
    handed_over_by && CHANNELS[handed_over_by],
  ]
    .filter(Boolean)
    .join(", ")

/** One batch: its payouts, the step that is next, and what the bank says of it. */
export function BatchDesk({ id, close }: { id: string; close: () => void }) {
  const { answer: batch, fault, load } = useAnswer<PayoutBatch>(`/admin/payout-batches/${id}`)
  const [said, setSaid] = useState<string | null>(null)
  const [refused, setRefused] = useState<string | null>(null)
  const [mark, setMark] = useState<Mark | null>(null)
  const [shown, setShown] = useState<PayoutRow | null>(null)
  const [isTaking, setTaking] = useState(false)
  const did = async (now: string): Promise<void> => {
    setSaid(now)
    setRefused(null)
    await load()
  }
  const take = async ({ step, done }: BatchStep): Promise<void> => {
    try {
      await ask<PayoutBatch>(`/admin/payout-batches/${id}/${step}`, {})
      await did(done)
    } catch (error) {
      setSaid(null)
      setRefused(words(error))
      await load()
    }
  }
  // The code may be what the batch is paid by from now on.
  const closeCode = (): void => {
    setShown(null)
    void load()
  }
  if (!batch) return null
  return (
    <>
      <Button variant="secondary" className="self-start" onClick={close}>
        Về các đợt chi
      </Button>
      <PageFrame
        title={`Đợt chi ${inDong(batch.amount)}: ${statesInWords(batch.states)}`}
        lead={`${history(batch)}.`}
        action={<BatchSteps batch={batch} take={take} takeIn={() => setTaking(true)} />}
        fault={refused ?? fault}
        said={said}
      >
        <PayoutRows payouts={batch.items} hasCodes={batch.handed_over_by !== "file"} mark={setMark} show={setShown} />
      </PageFrame>
      {mark && <MarkPayoutDrawer mark={mark} close={() => setMark(null)} marked={did} />}
      {shown && <PayeeCode payout={shown} isChosen={batch.handed_over_by === "code"} close={closeCode} />}
      {isTaking && <TakeInResults batch={id} close={() => setTaking(false)} taken={did} />}
    </>
  )
}
