import { defineRouteConfig } from "@medusajs/admin-sdk"
import { MagnifyingGlass } from "@medusajs/icons"
import { Button, Input, Label } from "@medusajs/ui"
import type { SynonymEntry, SynonymList, SynonymSaved } from "@san-ocop/kit/http/search-words"
import { useState } from "react"
import { EngineAway } from "../../search-words/engine-away"
import { RemoveSynonym } from "../../search-words/remove-synonym"
import { SynonymForm } from "../../search-words/synonym-form"
import { SynonymRows } from "../../search-words/synonym-rows"
import { PageFrame } from "../../shared/page-frame"
import { Pages } from "../../shared/pages"
import { useAnswer } from "../../shared/use-answer"

const PAGE_ROWS = 50
type Open = { kind: "form" | "remove"; entry: SynonymEntry | null; first?: string }

/** Where the report of what was not found leads: /search-words?tu=… begins a new group with that word. */
function asked(): Open | null {
  const first = new URLSearchParams(window.location.search).get("tu")
  return first ? { kind: "form", entry: null, first } : null
}

/** The words that mean one thing to search, and the forms that change them. */
export default function SearchWordsPage() {
  const [q, setQ] = useState("")
  const [page, setPage] = useState(0)
  const [open, setOpen] = useState<Open | null>(asked)
  const [said, setSaid] = useState<string | null>(null)
  const query = new URLSearchParams({ q, limit: String(PAGE_ROWS), offset: String(page * PAGE_ROWS) })
  const { answer: list, fault, load } = useAnswer<SynonymList>(`/admin/search/synonyms?${query}`)
  const close = () => setOpen(null)
  const done = async ({ products }: SynonymSaved): Promise<void> => {
    await load()
    setSaid(`Đã lưu. ${products} sản phẩm được tìm theo từ mới, trong vài giây.`)
  }
  return (
    <PageFrame
      title="Từ đồng nghĩa"
      lead="Các từ mà tìm kiếm hiểu là một thứ: heo và lợn, đậu phộng và lạc. Mọi thay đổi được ghi vào nhật ký."
      action={
        <Button size="small" onClick={() => setOpen({ kind: "form", entry: null })}>
          Thêm từ đồng nghĩa
        </Button>
      }
      filters={
        <>
          <Label htmlFor="words">Tìm từ</Label>
          <Input
            id="words"
            type="search"
            value={q}
            onChange={({ target }) => {
              setQ(target.value)
              setPage(0)
            }}
          />
        </>
      }
      fault={fault}
      said={said}
    >
      <EngineAway />
      {list && (
        <SynonymRows
          rows={list.items}
          change={(entry) => setOpen({ kind: "form", entry })}
          remove={(entry) => setOpen({ kind: "remove", entry })}
        />
      )}
      {list && list.items.length > 0 && (
        <Pages count={list.count} pageSize={PAGE_ROWS} page={page} turnTo={setPage} what="nhóm từ" />
      )}
      {open?.kind === "form" && (
        <SynonymForm entry={open.entry} {...(open.first && { first: open.first })} close={close} saved={done} />
      )}
      {open?.kind === "remove" && open.entry && <RemoveSynonym entry={open.entry} close={close} removed={done} />}
    </PageFrame>
  )
}

export const config = defineRouteConfig({ label: "Từ đồng nghĩa", icon: MagnifyingGlass })
