import { Input, Label, Text } from "@medusajs/ui"
import type { PayoutReading, TakeInPayoutResults } from "@san-ocop/kit/http/payouts"
import { useState } from "react"
import { ask, Refused, sendFile } from "../shared/ask"
import { FormDrawer } from "../shared/form-drawer"
import { inDong } from "../shared/money"
import { OUTCOMES, RESULTS } from "./words"

type Props = { batch: string; close: () => void; taken: (said: string) => Promise<void> }

/** Reads the bank's results first, shows what each row would do, and records them when the operator says so. */
export function TakeInResults({ batch, close, taken }: Props) {
  const [file, setFile] = useState<File | null>(null)
  const [read, setRead] = useState<{ file: File; reading: PayoutReading } | null>(null)
  const path = `/admin/payout-batches/${batch}/results`
  const takeIn = async ({ lines }: PayoutReading): Promise<void> => {
    const body: TakeInPayoutResults = {
      lines: lines.map(({ line, reference, amount, result, bank_reference, reason }) => ({
        line,
        reference,
        amount,
        result,
        bank_reference,
        reason,
      })),
    }
    const { lines: done } = await ask<PayoutReading>(path, body)
    const [applied, known] = ["applies", "known"].map((one) => done.filter(({ outcome }) => outcome === one).length)
    await taken(`Đã ghi ${applied ?? 0} dòng, ${done.length - (applied ?? 0) - (known ?? 0)} dòng cần xem.`)
  }
  const isRead = file !== null && read?.file === file
  const send = async (): Promise<"stay" | void> => {
    if (!file) throw new Refused("Xin chọn tệp kết quả.", "file")
    if (read?.file === file) return takeIn(read.reading)
    setRead({ file, reading: await sendFile<PayoutReading>(`${path}/reading`, file) })
    return "stay"
  }
  return (
    <FormDrawer
      title="Gửi kết quả của ngân hàng"
      lead="Sàn đọc thử trước, chưa ghi gì. Dòng nào khớp mã lệnh chi và số tiền thì được ghi."
      submit={isRead ? "Ghi kết quả này" : "Đọc thử"}
      fields={[]}
      send={send}
      close={close}
    >
      <div className="flex flex-col gap-y-1">
        <Label htmlFor="results">Tệp kết quả (.xlsx hoặc .csv)</Label>
        <Input
          id="results"
          type="file"
          accept=".xlsx,.csv"
          onChange={({ target }) => setFile(target.files?.[0] ?? null)}
        />
      </div>
      {isRead && <Reading reading={read.reading} />}
    </FormDrawer>
  )
}

const Reading = ({ reading: { lines, errors } }: { reading: PayoutReading }) => (
  <div role="status" className="flex flex-col gap-y-2">
    <Text weight="plus">{`Đọc được ${lines.length} dòng, ${errors.length} dòng chưa đọc được.`}</Text>
    {errors.map(({ line, message }) => (
      <Text key={line} size="small" className="text-ui-fg-error">{`Dòng ${line}: ${message}`}</Text>
    ))}
    {lines.map(({ line, reference, seller_name, amount, result, outcome }) => (
      <Text key={line} size="small">
        {`${seller_name ?? reference}: ${inDong(amount)}, ${RESULTS[result]}. `}
        <b>{OUTCOMES[outcome]}</b>
      </Text>
    ))}
  </div>
)
