import { Button } from "@medusajs/ui"
import type { FloorDifferences } from "@san-ocop/kit/http/books"
import { useState } from "react"
import { PageFrame } from "../shared/page-frame"
import { CodLines } from "./cod-lines"
import { CodStatements } from "./cod-statements"
import { TakeInStatement } from "./take-in-statement"

type Props = { floor: FloorDifferences; changed: () => Promise<void> }

/** Carriers' statements to one floor: what waits, which files came, and the way to take another in. */
export function FloorDesk({ floor, changed }: Props) {
  const [isTaking, setTaking] = useState(false)
  const [said, setSaid] = useState<string | null>(null)
  const [round, setRound] = useState(0)
  const path = `/admin/floors/${floor.floor_id}`
  const did = async (words: string): Promise<void> => {
    setSaid(words)
    setRound((before) => before + 1)
    await changed()
  }
  return (
    <PageFrame
      title={`Bảng kê thu hộ: ${floor.name}`}
      lead="Tiền thu hộ của đơn đặt khi sàn thu hộ được đơn vị vận chuyển trả về tài khoản của sàn. Đơn trả thẳng cho gian hàng thì gian hàng tự đối soát."
      action={
        <Button size="small" onClick={() => setTaking(true)}>
          Gửi bảng kê
        </Button>
      }
      fault={null}
      said={said}
    >
      <CodLines key={`lines-${round}`} path={path} decided={did} />
      <CodStatements key={`files-${round}`} path={path} />
      {isTaking && <TakeInStatement path={path} close={() => setTaking(false)} taken={did} />}
    </PageFrame>
  )
}
