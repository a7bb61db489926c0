import { Button, Container, Heading } from "@medusajs/ui"
import type { DuePayouts, DueStall, PayoutBatch } from "@san-ocop/kit/http/payouts"
import { useState } from "react"
import { ask, words } from "../shared/ask"
import { inDong } from "../shared/money"
import { PageFrame } from "../shared/page-frame"
import { onDay } from "../shared/time"
import { useAnswer } from "../shared/use-answer"
import { BatchRows } from "./batch-rows"
import { ConfirmPayeeDrawer } from "./confirm-payee"
import { DueRows } from "./due-rows"
import { daysInWords } from "./words"

type Props = { floor: string; name: string; open: (batch: string) => void }

const termsInWords = ({ today, terms, approvers }: DuePayouts): string =>
  `Hôm nay ${onDay(today)}. Chi vào ${daysInWords(terms.weekdays)}, sau khi giao ${terms.hold_days} ngày, từ ${inDong(terms.minimum)}.` +
  (approvers === 2 ? " Người lập đợt không tự duyệt." : "")

/** What a floor owes its stalls, the button that forms a batch of it, and the batches that were formed. */
export function FloorDesk({ floor, name, open }: Props) {
  const { answer: due, fault, load } = useAnswer<DuePayouts>(`/admin/floors/${floor}/payouts/due`)
  const [stall, setStall] = useState<DueStall | null>(null)
  const [said, setSaid] = useState<string | null>(null)
  const [refused, setRefused] = useState<string | null>(null)
  const [isBusy, setBusy] = useState(false)
  const form = async (): Promise<void> => {
    setBusy(true)
    try {
      open((await ask<PayoutBatch>(`/admin/floors/${floor}/payout-batches`, {})).id)
    } catch (error) {
      setRefused(words(error))
      await load()
      setBusy(false)
    }
  }
  const confirmed = async (now: string): Promise<void> => {
    setSaid(now)
    await load()
  }
  return (
    <>
      <PageFrame
        title={`Khoản phải chi: ${name}`}
        lead={due ? termsInWords(due) : ""}
        action={
          <Button size="small" disabled={isBusy || !due || due.amount === 0} onClick={() => void form()}>
            {due ? `Lập đợt chi ${inDong(due.amount)}` : "Lập đợt chi"}
          </Button>
        }
        fault={refused ?? fault}
        said={said}
      >
        {due && <DueRows stalls={due.stalls} confirm={setStall} />}
      </PageFrame>
      <Container className="divide-y p-0">
        <Heading level="h2" className="px-6 py-4">
          Các đợt chi
        </Heading>
        <BatchRows floor={floor} choose={open} />
      </Container>
      {stall && <ConfirmPayeeDrawer stall={stall} close={() => setStall(null)} confirmed={confirmed} />}
    </>
  )
}
