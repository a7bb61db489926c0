import { defineRouteConfig } from "@medusajs/admin-sdk"
import { BuildingStorefront } from "@medusajs/icons"
import { Button, Input, Label } from "@medusajs/ui"
import type { SellerChoice } from "@san-ocop/kit/http/seller-choice"
import { type FormEvent, useState } from "react"
import { PageFrame } from "../../shared/page-frame"
import { useAnswer } from "../../shared/use-answer"
import { ChangeStall } from "../../stalls/change-stall"
import { StallRows } from "../../stalls/stall-rows"
import { type StallAct, standingWords } from "../../stalls/words"

/** Finds a stall by its name, restricts it and lets it sell again. */
export default function StallsPage() {
  const [q, setQ] = useState("")
  const [changing, setChanging] = useState<{ stall: SellerChoice; act: StallAct } | null>(null)
  const [said, setSaid] = useState<string | null>(null)
  const { answer: stalls, fault, load } = useAnswer<SellerChoice[]>(`/admin/sellers?${new URLSearchParams({ q })}`)
  const search = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault()
    setQ(String(new FormData(event.currentTarget).get("q") ?? "").trim())
  }
  return (
    <PageFrame
      title="Gian hàng"
      lead="Hạn chế một gian hàng: báo trước năm ngày, hoặc dừng ngay khi luật quy định hay có nguy cơ gây hại. Danh sách có nhiều nhất 20 gian hàng; mời tìm theo tên."
      filters={
        <form role="search" onSubmit={search} className="flex items-center gap-3">
          <Label htmlFor="q">Tên gian hàng</Label>
          <Input id="q" name="q" type="search" autoComplete="off" />
          <Button size="small" variant="secondary" type="submit">
            Tìm
          </Button>
        </form>
      }
      fault={fault}
      said={said}
    >
      {stalls && <StallRows rows={stalls} change={(stall, act) => setChanging({ stall, act })} />}
      {changing && (
        <ChangeStall
          {...changing}
          close={() => setChanging(null)}
          changed={async (answer) => {
            await load()
            setSaid(`${changing.stall.name}: ${standingWords(answer)}.`)
          }}
        />
      )}
    </PageFrame>
  )
}

export const config = defineRouteConfig({ label: "Gian hàng", icon: BuildingStorefront })
