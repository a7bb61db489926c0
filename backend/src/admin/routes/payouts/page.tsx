import { defineRouteConfig } from "@medusajs/admin-sdk"
import { ArrowUpRightOnBox } from "@medusajs/icons"
import type { Books } from "@san-ocop/kit/http/books"
import { useState } from "react"
import { FloorDesk } from "../../payouts/floor-desk"
import { BatchDesk } from "../../payouts/batch-desk"
import { SETTLEMENT } from "../../floors/settlement"
import { Filter } from "../../shared/fields"
import { PageFrame } from "../../shared/page-frame"
import { useAnswer } from "../../shared/use-answer"

/** What floors owe their stalls, and the batches in which it is paid. */
export default function PayoutsPage() {
  const { answer: books, fault } = useAnswer<Books>("/admin/books")
  const [chosen, setChosen] = useState<string | null>(null)
  const [batch, setBatch] = useState<string | null>(null)
  // Floors that collect come first: the others owe their stalls nothing, or what is left of a time when they did.
  const floors = [...(books?.floors ?? [])].sort((a, b) => a.settlement_mode.localeCompare(b.settlement_mode))
  const floor = floors.find(({ floor_id }) => floor_id === chosen) ?? floors[0]
  const choose = (id: string): void => {
    setChosen(id)
    setBatch(null)
  }
  return (
    <div className="flex flex-col gap-y-3">
      <PageFrame
        title="Chi tiền cho gian hàng"
        lead="Nơi sàn thu hộ, tiền đơn hàng được chi lại cho gian hàng theo đợt: lập, người khác duyệt, chuyển ngân hàng, rồi ghi kết quả."
        filters={
          floor && (
            <Filter
              name="floor"
              label="Sàn"
              value={floor.floor_id}
              choose={choose}
              choices={floors.map((one) => [one.floor_id, `${one.name} (${SETTLEMENT[one.settlement_mode]})`] as const)}
            />
          )
        }
        fault={fault}
        said={null}
      >
        {null}
      </PageFrame>
      {floor && !batch && <FloorDesk key={floor.floor_id} floor={floor.floor_id} name={floor.name} open={setBatch} />}
      {batch && <BatchDesk key={batch} id={batch} close={() => setBatch(null)} />}
    </div>
  )
}

export const config = defineRouteConfig({ label: "Chi tiền", icon: ArrowUpRightOnBox })
