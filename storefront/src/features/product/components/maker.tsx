import type { ProductPage } from "@san-ocop/kit/http/catalog"
import Link from "next/link"
import { translator } from "@/shared/i18n/translator"
import { formatDayText } from "@/shared/format-time"
import { Card } from "@/shared/ui/card"
import { Icon } from "@/shared/ui/icon"
import { SampleNote } from "@/shared/ui/sample-note"
import { producerKind } from "@/features/producer/components/producer-kind"

const LINK = "text-link inline-flex min-h-11 items-center font-bold"

/** Who makes it and who sells it. */
export function Maker({ product: { producer, stall } }: { product: ProductPage }) {
  const t = translator("catalog")
  return (
    <Card className="grid gap-2">
      <h2 className="flex flex-wrap items-center gap-2 text-base">
        {t("product.maker")} {producer?.is_sample && <SampleNote />}
      </h2>
      {producer && (
        <div className="grid">
          <Link href={`/chu-the/${producer.slug}`} prefetch={false} className={LINK}>
            {producer.name}
          </Link>
          <p className="flex items-center gap-1.5 text-muted">
            <Icon name="map-pin" size={16} />
            {[producerKind(producer.kind), producer.commune_name, producer.province_name].filter(Boolean).join(", ")}
          </p>
          <p className="flex items-center gap-1.5 text-muted">
            <Icon name="badge-check" size={16} />
            {producer.verified_on
              ? t("product.verifiedOn", { day: formatDayText(producer.verified_on) })
              : t("product.notVerified")}
          </p>
          {producer.story && <p className="mt-2 line-clamp-3">{producer.story}</p>}
        </div>
      )}
      <p className="flex flex-wrap items-center gap-x-2 border-t border-line pt-2">
        <span className="text-muted">{t("product.soldBy")}</span>
        <Link href={`/gian-hang/${stall.slug}`} prefetch={false} className={LINK}>
          {stall.name}
        </Link>
      </p>
    </Card>
  )
}
