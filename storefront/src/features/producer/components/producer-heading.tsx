import type { ProducerPage } from "@san-ocop/kit/http/catalog"
import { placeText } from "@/features/catalog/components/place-text"
import { translator } from "@/shared/i18n/translator"
import { formatDayText } from "@/shared/format-time"
import { Icon } from "@/shared/ui/icon"
import { SampleNote } from "@/shared/ui/sample-note"
import { producerKind } from "./producer-kind"

/** "Đã xác minh ngày 12/11/2026, bởi Sở Công Thương Thanh Hóa" */
function verificationOf({ verified_on, verified_by, place }: ProducerPage): string {
  const t = translator("catalog")
  if (!verified_on) return t("product.notVerified")
  const day = formatDayText(verified_on)
  if (!verified_by) return t("product.verifiedOn", { day })
  return t("producer.verifiedBy", { day, agency: t(`producer.agency.${verified_by}`), province: place.province_name })
}

/** Name, kind, place, the day of verification, and the story in the producer's own words. */
export function ProducerHeading({ producer }: { producer: ProducerPage }) {
  const kind = producerKind(producer.kind)
  return (
    <header className="grid gap-2">
      {kind && <p className="text-sm text-muted">{kind}</p>}
      <h1 className="text-2xl md:text-3xl">{producer.name}</h1>
      <p className="flex items-center gap-1.5">
        <Icon name="map-pin" size={18} className="text-leaf" />
        {placeText(producer.place)}
      </p>
      <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <span className="flex items-center gap-1.5">
          <Icon name="badge-check" size={18} className="text-leaf" />
          {verificationOf(producer)}
        </span>
        {producer.is_sample && <SampleNote />}
      </p>
      {producer.story && <p className="mt-2 max-w-2xl whitespace-pre-line">{producer.story}</p>}
    </header>
  )
}
