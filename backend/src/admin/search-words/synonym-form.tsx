import { Button } from "@medusajs/ui"
import type { NewSynonym, SynonymEntry, SynonymPreview, SynonymSaved } from "@san-ocop/kit/http/search-words"
import { useRef, useState } from "react"
import { ask, words } from "../shared/ask"
import { ChoiceField, TextField } from "../shared/fields"
import { FormDrawer, type Values } from "../shared/form-drawer"
import { Preview } from "./preview"
import { RELATIONS, synonymOf } from "./words"

type Props = {
  /** The group that is changed; null for a new one. */
  entry: SynonymEntry | null
  /** What a new one begins with. */
  first?: string
  close: () => void
  saved: (saved: SynonymSaved) => Promise<void>
}

const PREVIEW = "/admin/search/synonym-preview"
const queriesOf = ({ queries = "" }: Values): string[] =>
  queries
    .split(/[,;\n]/)
    .map((q) => q.trim())
    .filter(Boolean)
    .slice(0, 10)

/** Asks which words mean one thing, and shows what that changes before it holds. */
export function SynonymForm({ entry, first, close, saved }: Props) {
  const [preview, setPreview] = useState<SynonymPreview | null>(null)
  const [relation, setRelation] = useState<NewSynonym["relation"]>(entry?.relation ?? "same")
  const [fault, setFault] = useState<string | null>(null)
  const [isBusy, setBusy] = useState(false)
  const inside = useRef<HTMLDivElement>(null)
  const path = entry ? `/admin/search/synonyms/${encodeURIComponent(entry.id)}` : "/admin/search/synonyms"

  const look = async (): Promise<void> => {
    const form = inside.current?.closest("form")
    if (!form) return
    const values = Object.fromEntries([...new FormData(form)].map(([name, value]) => [name, String(value)]))
    setBusy(true)
    try {
      const question = { id: entry?.id ?? null, change: synonymOf(values), queries: queriesOf(values) }
      setPreview(await ask<SynonymPreview>(PREVIEW, question))
      setFault(null)
    } catch (error) {
      setPreview(null)
      setFault(words(error))
    } finally {
      setBusy(false)
    }
  }

  const comma = "Cách nhau bằng dấu phẩy."
  return (
    <FormDrawer
      title={entry ? "Sửa nhóm từ" : "Thêm từ đồng nghĩa"}
      lead="Khách gõ từ nào trong nhóm cũng thấy cùng sản phẩm. Mời xem trước rồi hãy lưu; lưu xong vài giây là có hiệu lực."
      submit="Lưu"
      fields={["terms", "from", "to", "relation"]}
      send={async (values) => saved(await ask<SynonymSaved>(path, synonymOf(values)))}
      close={close}
    >
      <div ref={inside} className="flex flex-col gap-y-4">
        <div
          onChange={({ target }) => {
            if (target instanceof HTMLSelectElement) setRelation(target.value as NewSynonym["relation"])
          }}
        >
          <ChoiceField name="relation" label="Cách hiểu" choices={Object.entries(RELATIONS)} first={relation} />
        </div>
        {relation === "oneway" ? (
          <>
            <TextField name="from" label="Khách gõ" hint={comma} first={entry?.from.join(", ") ?? first} />
            <TextField name="to" label="Thì thấy" hint={comma} first={entry?.to.join(", ")} />
          </>
        ) : (
          <TextField name="terms" label="Các từ" hint={comma} first={entry?.terms.join(", ") ?? first} />
        )}
        <TextField
          name="queries"
          label="Xem thử với (không bắt buộc)"
          hint={`${comma} Để trống: các từ của nhóm và những từ khách hay tìm trong 30 ngày.`}
          required={false}
        />
        <Button type="button" variant="secondary" disabled={isBusy} onClick={() => void look()}>
          {isBusy ? "Đang xem…" : "Xem trước"}
        </Button>
        {fault && (
          <p role="alert" className="txt-small text-ui-fg-error">
            {fault}
          </p>
        )}
        {preview && <Preview preview={preview} />}
      </div>
    </FormDrawer>
  )
}
