import type { PublicRecall } from "@san-ocop/kit/http/public-recall"
import { someOf } from "@san-ocop/kit/some-of"
import { translator } from "@/shared/i18n/translator"

/** A list names so many; the page of the recall has them all. */
const SHOWN_LOTS = 12

/** "Thu hồi: Mật ong"; of raw goods alone, which nobody buys: "Thu hồi nguyên liệu của HTX Ong". */
export function recallHeading({ products, producer_name }: PublicRecall): string {
  const t = translator("recall")
  if (products.length === 0) return t("public.headingMaterials", { producer: producer_name })
  return t("public.heading", { products: products.map(({ name }) => name).join(", ") })
}

/** The codes of its lots where there is room for so many; null where it has none that anybody buys. */
export function someLots({ lots }: PublicRecall, most = SHOWN_LOTS): string | null {
  if (lots.length === 0) return null
  const codes = lots.map(({ code }) => code)
  return someOf([], codes, { few: most, most, what: translator("recall")("public.lotWord") })
}
