import { Button } from "@medusajs/ui"
import type { VoucherList, VoucherView } from "@san-ocop/kit/http/vouchers"
import { useState } from "react"
import { ask, words } from "../shared/ask"
import { PageFrame } from "../shared/page-frame"
import { useAnswer } from "../shared/use-answer"
import { MakeVoucherDrawer } from "./make-voucher"
import { VoucherRows } from "./voucher-rows"

type Props = { floor: string; name: string; mayGive: boolean }

/** What one floor gives, and the way to give more where it collects. */
export function FloorVouchers({ floor, name, mayGive }: Props) {
  const { answer, fault, load } = useAnswer<VoucherList>(`/admin/floors/${floor}/vouchers`)
  const [isMaking, setMaking] = useState(false)
  const [said, setSaid] = useState<string | null>(null)
  const [refused, setRefused] = useState<string | null>(null)
  const stop = async ({ id, code }: VoucherView): Promise<void> => {
    try {
      await ask<VoucherList>(`/admin/floors/${floor}/vouchers/${id}/stop`, {})
      setSaid(`Đã ngừng mã ${code}. Đơn đã đặt vẫn được giảm như cũ.`)
      setRefused(null)
      await load()
    } catch (error) {
      setRefused(words(error))
    }
  }
  const made = async (code: string): Promise<void> => {
    setSaid(`Đã tạo mã ${code}.`)
    await load()
  }
  return (
    <>
      <PageFrame
        title={name}
        lead={
          mayGive ? "Sàn trả phần tiền giảm của các mã này." : "Sàn không thu tiền hộ gian hàng nên chưa tạo mã được."
        }
        action={
          <Button size="small" disabled={!mayGive} onClick={() => setMaking(true)}>
            Tạo mã
          </Button>
        }
        fault={refused ?? fault}
        said={said}
      >
        {answer && <VoucherRows vouchers={answer.vouchers} stop={(voucher) => void stop(voucher)} />}
      </PageFrame>
      {isMaking && <MakeVoucherDrawer floor={floor} close={() => setMaking(false)} made={made} />}
    </>
  )
}
