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
      <li key={`${line.name} ${line.unit}`} className="py-2 [overflow-wrap:anywhere]">
        <div className="flex items-center gap-3">
          <div className="w-14 shrink-0">
            <ProductPicture picture={line.picture} alt="" size={112} />
          </div>
          <div className="min-w-0 flex-1">
            <p className="font-bold">{line.name}</p>
            <p className="text-sm text-muted">
              {line.unit_price === undefined
                ? `${line.quantity} × ${line.unit}`
                : `${line.quantity} × ${formatMoney(line.unit_price)} / ${line.unit}`}
            </p>
          </div>
          {line.total !== undefined && <b>{formatMoney(line.total)}</b>}
        </div>
        {/* Under all of it: on a phone the name's own column would break a lot's code in two. */}
        <div className="sm:pl-17">
          <LotsOfLine lots={line.lots} order={order} />
        </div>
      </li>
    ))}
  </ul>
)
