import { formatMoney } from "@san-ocop/kit/format-money"
import type { GiftParcel, OrderLine } from "@san-ocop/kit/http/checkout"
import { ProductPicture } from "@/features/catalog/components/product-picture"
import { LotsOfLine } from "@/shared/recall/lots-of-line"

/** What a line cost is left out for who was given it. */
type Line = GiftParcel["lines"][number] & Partial<Pick<OrderLine, "unit_price" | "total">>
type Props = { lines: readonly Line[]; order: string }

/** The goods of one parcel as they were bought. */
export const OrderLines = ({ lines, order }: Props) => (
  <ul className="divide-y divide-line">
    {lines.map((line) => (
      <li key={`${line.name} ${line.unit}`} className="flex items-center gap-3 py-2">
        <div className="w-14 shrink-0">
          <ProductPicture picture={line.picture} alt="" size={112} />
        </div>
        <div className="min-w-0 flex-1 [overflow-wrap:anywhere]">
          <p className="font-bold">{line.name}</p>
          <p className="text-sm text-muted">
            {line.unit_price === undefined
              ? `${line.quantity} × ${line.unit}`
              : `${line.quantity} × ${formatMoney(line.unit_price)} / ${line.unit}`}
          </p>
          <LotsOfLine lots={line.lots} order={order} />
        </div>
        {line.total !== undefined && <b>{formatMoney(line.total)}</b>}
      </li>
    ))}
  </ul>
)
