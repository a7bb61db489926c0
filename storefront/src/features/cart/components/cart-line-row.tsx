import { formatMoney } from "@san-ocop/kit/format-money"
import type { CartLine } from "@san-ocop/kit/http/checkout"
import { storageWords } from "@san-ocop/kit/storage-class"
import Link from "next/link"
import { ProductPicture } from "@/features/catalog/components/product-picture"
import { messages } from "@/shared/i18n/messages"
import { translator } from "@/shared/i18n/translator"
import { StatusLine } from "@/shared/ui/status-line"
import { changeCartLine } from "../actions/change-line"
import { problemText } from "../problem-text"
import { MAX_QUANTITY } from "../quantity"
import { LineControls } from "./line-controls"

/** One line: what it is, what it costs, how many, and what is wrong with it if something is. */
export function CartLineRow({ line }: { line: CartLine }) {
  const t = translator("cart")
  const { name } = line
  return (
    <li className="grid gap-2 py-3">
      <div className="flex gap-3">
        <div className="w-20 shrink-0">
          <ProductPicture picture={line.picture} alt="" size={160} />
        </div>
        <div className="min-w-0 flex-1">
          <Link
            href={`/san-pham/${line.handle}`}
            prefetch={false}
            className="inline-flex min-h-11 items-center font-bold text-ink underline-offset-4 hover:underline"
          >
            {name}
          </Link>
          <p className="text-sm text-muted">{t("each", { price: formatMoney(line.unit_price), unit: line.unit })}</p>
          {line.storage_classes.length > 0 && (
            <p className="text-sm text-muted">{storageWords(line.storage_classes)}</p>
          )}
        </div>
        <b className="shrink-0 pt-2.5">{formatMoney(line.total)}</b>
      </div>
      <StatusLine kind="problem">{problemText(line, messages.cart.problem)}</StatusLine>
      <LineControls
        action={changeCartLine}
        lineId={line.id}
        quantity={line.quantity}
        max={Math.min(Math.max(line.stock, line.quantity), MAX_QUANTITY)}
        words={{
          quantity: t("quantity", { name }),
          less: t("less", { name }),
          more: t("more", { name }),
          remove: t("remove"),
          removeLabel: t("removeLabel", { name }),
          updating: t("updating"),
        }}
      />
    </li>
  )
}
