import { defineRouteConfig } from "@medusajs/admin-sdk"
import { Users } from "@medusajs/icons"
import { Button } from "@medusajs/ui"
import type { OfficerEntry } from "@san-ocop/kit/http/operator"
import type { Page } from "@san-ocop/kit/http/problem"
import { useState } from "react"
import { AppointOfficerForm } from "../../officers/appoint-officer"
import { ChangeOfficer } from "../../officers/change-officer"
import { OfficerRows } from "../../officers/officer-rows"
import { Filter } from "../../shared/fields"
import { PageFrame } from "../../shared/page-frame"
import { Pages } from "../../shared/pages"
import { useAnswer } from "../../shared/use-answer"
import { useProvinces } from "../../shared/use-provinces"

const PAGE_ROWS = 50

/** The officers of a province or of all, and the forms that give an account, stop it, and let it go on. */
export default function OfficersPage() {
  const [province, setProvince] = useState("")
  const [page, setPage] = useState(0)
  const [isAppointing, setAppointing] = useState(false)
  const [changing, setChanging] = useState<OfficerEntry | null>(null)
  const [said, setSaid] = useState<string | null>(null)
  const { provinces, nameOf } = useProvinces()
  const paging = { limit: String(PAGE_ROWS), offset: String(page * PAGE_ROWS) }
  const query = new URLSearchParams({ ...paging, ...(province && { province_code: province }) })
  const { answer: list, fault, load } = useAnswer<Page<OfficerEntry>>(`/admin/officers?${query}`)
  const tell = (words: string) => async () => {
    await load()
    setSaid(words)
  }
  return (
    <PageFrame
      title="Cán bộ"
      lead="Ai được vào trang quản lý của Sở. Người không thuộc tỉnh nào chỉ được xem, nhưng xem được mọi tỉnh."
      action={
        <Button size="small" onClick={() => setAppointing(true)}>
          Cấp tài khoản
        </Button>
      }
      filters={
        <Filter
          name="province"
          label="Tỉnh, thành phố"
          value={province}
          choose={(value) => {
            setProvince(value)
            setPage(0)
          }}
          choices={[["", "Tất cả"], ...provinces.map(({ code, name }) => [code, name] as const)]}
        />
      }
      fault={fault}
      said={said}
    >
      {list && <OfficerRows rows={list.items} nameOf={nameOf} change={setChanging} />}
      {list && list.items.length > 0 && (
        <Pages count={list.count} pageSize={PAGE_ROWS} page={page} turnTo={setPage} what="cán bộ" />
      )}
      {isAppointing && (
        <AppointOfficerForm
          provinces={provinces}
          close={() => setAppointing(false)}
          appointed={({ name, email }) => tell(`${name} đăng nhập được bằng ${email}.`)()}
        />
      )}
      {changing && (
        <ChangeOfficer
          officer={changing}
          close={() => setChanging(null)}
          changed={({ name, status }) => tell(`${name} ${status === "active" ? "làm việc lại" : "đã tạm dừng"}.`)()}
        />
      )}
    </PageFrame>
  )
}

export const config = defineRouteConfig({ label: "Cán bộ", icon: Users })
