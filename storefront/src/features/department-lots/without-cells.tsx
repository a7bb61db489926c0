import type { ProductWithoutLots } from "@san-ocop/kit/http/lots"
import { PRODUCT_GROUPS } from "@san-ocop/kit/product-groups"
import { translator } from "@/shared/i18n/translator"
import type { Column, Row } from "@/shared/ui/data-table"
import { deskPath } from "../department-session/desk-path"

export function withoutColumns(): Column[] {
  const t = translator("lots")
  return [
    { key: "product", label: t("desk.product") },
    { key: "group", label: t("desk.group") },
    { key: "producer", label: t("desk.producer") },
    { key: "seller", label: t("desk.seller") },
  ]
}

export const withoutRow = (one: ProductWithoutLots): Row => ({
  key: one.listing_id,
  cells: {
    product: (
      <a
        href={deskPath("/duyet-san-pham", { chon: one.listing_id })}
        data-queue-row=""
        className="text-link inline-flex min-h-11 items-center"
      >
        {one.name}
      </a>
    ),
    group: PRODUCT_GROUPS.find(({ code }) => code === one.group)?.name ?? "",
    producer: one.producer_name ?? translator("lots")("notDeclared"),
    seller: one.seller_name,
  },
})
