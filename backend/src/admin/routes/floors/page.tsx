import { defineRouteConfig } from "@medusajs/admin-sdk"
import { Map as MapIcon } from "@medusajs/icons"
import { Badge, Button } from "@medusajs/ui"
import type { FloorEntry } from "@san-ocop/kit/http/operator"
import { useState } from "react"
import { OpenFloorForm } from "../../floors/open-floor"
import { SETTLEMENT } from "../../floors/settlement"
import { PageFrame } from "../../shared/page-frame"
import { Rows, TwoLines } from "../../shared/rows"
import { useAnswer } from "../../shared/use-answer"
import { useProvinces } from "../../shared/use-provinces"

/** Every floor with who governs it, and the form that opens another. */
export default function FloorsPage() {
  const { answer: floors, fault, load } = useAnswer<FloorEntry[]>("/admin/floors")
  const { provinces, nameOf } = useProvinces()
  const [isOpening, setOpening] = useState(false)
  const [said, setSaid] = useState<string | null>(null)
  const without = provinces.filter(({ code }) => !floors?.some((floor) => floor.province_code === code))
  const opened = async (province: string): Promise<void> => {
    await load()
    setSaid(`Sàn ${nameOf(province)} đã mở. Việc tiếp theo: cấp tài khoản cho cán bộ ngành Công Thương của tỉnh.`)
  }
  return (
    <PageFrame
      title="Sàn của các tỉnh"
      lead={
        floors && provinces.length > 0
          ? `${floors.length} sàn đang mở; còn ${without.length} tỉnh, thành phố chưa có sàn.`
          : "Mỗi tỉnh, thành phố có một sàn, do Sở Công Thương quản lý."
      }
      action={
        floors &&
        without.length > 0 && (
          <Button size="small" onClick={() => setOpening(true)}>
            Mở sàn
          </Button>
        )
      }
      fault={fault}
      said={said}
    >
      {floors && (
        <Rows
          titles={["Sàn", "Sở quản lý", "Liên hệ", "Tiền hàng"]}
          rows={floors}
          empty="Chưa có sàn nào. Mời mở sàn cho tỉnh tham gia đầu tiên."
          cells={(floor) => [
            <div key="name" className="flex flex-wrap items-center gap-2">
              <TwoLines first={floor.name} second={`/san/${floor.slug}`} />
              {floor.is_sample && <Badge size="2xsmall">Dữ liệu mẫu</Badge>}
            </div>,
            <TwoLines key="department" first={floor.department_name} second={floor.department_address} />,
            <TwoLines key="contact" first={floor.department_phone} second={floor.department_email} />,
            SETTLEMENT[floor.settlement_mode],
          ]}
        />
      )}
      {isOpening && <OpenFloorForm provinces={without} close={() => setOpening(false)} opened={opened} />}
    </PageFrame>
  )
}

export const config = defineRouteConfig({ label: "Sàn", icon: MapIcon })
