import { Alert, Text } from "@medusajs/ui"
import type { PreviewHit, SynonymPreview } from "@san-ocop/kit/http/search-words"

const Hits = ({ title, hits, others }: { title: string; hits: PreviewHit[]; others: PreviewHit[] }) => (
  <div className="min-w-0 flex-1">
    <Text size="small" weight="plus">
      {title}
    </Text>
    {hits.length === 0 && <Text size="small">Không thấy gì.</Text>}
    <ol className="list-decimal pl-7">
      {hits.map(({ handle, name }) => (
        <li key={handle} className="txt-small">
          {others.some((other) => other.handle === handle) ? name : <strong>{name}</strong>}
        </li>
      ))}
    </ol>
  </div>
)

const isSame = ({ before, after }: SynonymPreview["queries"][number]) =>
  before.map(({ handle }) => handle).join() === after.map(({ handle }) => handle).join()

/** What each query shows now and would show, where that differs: what is only on one side is bold. The others are named. */
export const Preview = ({ preview }: { preview: SynonymPreview }) => {
  const unchanged = preview.queries.filter(isSame).map(({ q }) => `„${q}“`)
  return (
    <section aria-label="Xem trước" className="flex flex-col gap-y-4" role="status">
      <Text size="small">
        {`Thay đổi này đụng tới ${preview.products} sản phẩm. Khách chưa thấy gì cho tới khi lưu.`}
      </Text>
      {preview.marks_only && (
        <Alert variant="warning">
          Khi gõ không dấu, có từ trong nhóm trùng với từ khác, nên nhóm chỉ được tính khi khách gõ có dấu.
        </Alert>
      )}
      {preview.queries
        .filter((query) => !isSame(query))
        .map(({ q, before, after }) => (
          <div key={q} className="flex flex-col gap-y-1">
            <Text weight="plus">{`Khách gõ „${q}“`}</Text>
            <div className="flex gap-x-4">
              <Hits title="Bây giờ" hits={before} others={after} />
              <Hits title="Sau khi lưu" hits={after} others={before} />
            </div>
          </div>
        ))}
      {unchanged.length > 0 && (
        <Text size="small" className="text-ui-fg-subtle">
          {`Mười kết quả đầu vẫn như cũ khi khách gõ: ${unchanged.join(", ")}.`}
        </Text>
      )}
    </section>
  )
}
