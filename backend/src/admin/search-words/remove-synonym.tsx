import { Text } from "@medusajs/ui"
import type { SynonymEntry, SynonymSaved } from "@san-ocop/kit/http/search-words"
import { ask } from "../shared/ask"
import { FormDrawer } from "../shared/form-drawer"
import { written } from "./words"

type Props = { entry: SynonymEntry; close: () => void; removed: (saved: SynonymSaved) => Promise<void> }

/** Takes a group out, once the operator has read which. */
export function RemoveSynonym({ entry, close, removed }: Props) {
  const path = `/admin/search/synonyms/${encodeURIComponent(entry.id)}/remove`
  return (
    <FormDrawer
      title="Bỏ nhóm từ"
      lead="Khách gõ từ này sẽ không còn thấy sản phẩm mang từ kia. Việc bỏ được ghi vào nhật ký, và có thể thêm lại."
      submit="Bỏ nhóm từ"
      fields={[]}
      send={async () => removed(await ask<SynonymSaved>(path, {}))}
      close={close}
    >
      <Text>{written(entry)}</Text>
    </FormDrawer>
  )
}
