import type { ProductRecalls } from "@san-ocop/kit/http/public-recall"
import { translator } from "@/shared/i18n/translator"
import { RecallBanner } from "./recall-banner"

/** In place of a product that a recall keeps off sale: whoever looks for it has it at home. */
export function RecalledProduct({ product }: { product: ProductRecalls }) {
  return (
    <div className="page-narrow grid gap-5">
      <h1 className="text-2xl">{product.name}</h1>
      <RecallBanner recalls={product.recalls} />
      <p className="text-muted">{translator("recall")("public.offSale")}</p>
    </div>
  )
}
