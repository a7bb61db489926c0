import { defineRouteConfig } from "@medusajs/admin-sdk"
import { Tag } from "@medusajs/icons"
import type { Books } from "@san-ocop/kit/http/books"
import { useState } from "react"
import { SETTLEMENT } from "../../floors/settlement"
import { Filter } from "../../shared/fields"
import { PageFrame } from "../../shared/page-frame"
import { useAnswer } from "../../shared/use-answer"
import { FloorVouchers } from "../../vouchers/floor-vouchers"

/** Vouchers that floors give and bear. */
export default function VouchersPage() {
  const { answer: books, fault } = useAnswer<Books>("/admin/books")
  const [chosen, setChosen] = useState<string | null>(null)
  // Floors that collect come first: the others give none.
  const floors = [...(books?.floors ?? [])].sort((a, b) => a.settlement_mode.localeCompare(b.settlement_mode))
  const floor = floors.find(({ floor_id }) => floor_id === chosen) ?? floors[0]
  const choices = floors.map((one) => [one.floor_id, `${one.name} (${SETTLEMENT[one.settlement_mode]})`] as const)
  return (
    <div className="flex flex-col gap-y-3">
      <PageFrame
        title="Mã giảm giá của sàn"
        lead="Gian hàng nhận đủ tiền hàng; phần giảm do sàn trả. Mã của từng gian hàng do gian hàng tự tạo."
        filters={
          floor && <Filter name="floor" label="Sàn" value={floor.floor_id} choose={setChosen} choices={choices} />
        }
        fault={fault}
        said={null}
      >
        {null}
      </PageFrame>
      {floor && (
        <FloorVouchers
          key={floor.floor_id}
          floor={floor.floor_id}
          name={floor.name}
          mayGive={floor.settlement_mode === "collected"}
        />
      )}
    </div>
  )
}

export const config = defineRouteConfig({ label: "Mã giảm giá", icon: Tag })
