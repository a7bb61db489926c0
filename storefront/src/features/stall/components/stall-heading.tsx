import type { StallPage } from "@san-ocop/kit/http/catalog"
import { placeText } from "@/features/catalog/components/place-text"
import { translator } from "@/shared/i18n/translator"
import { formatDayText } from "@/shared/format-time"
import { Icon } from "@/shared/ui/icon"
import { SampleNote } from "@/shared/ui/sample-note"
import { StatusLine } from "@/shared/ui/status-line"
import { ContactLinks } from "./contact-links"
import { StallVouchers } from "./stall-vouchers"

/** Who sells, where, since when, and how to reach them. */
export function StallHeading({ stall }: { stall: StallPage }) {
  const t = translator("catalog")
  return (
    <header className="grid gap-3">
      <h1 className="text-2xl md:text-3xl">{stall.name}</h1>
      <p className="flex items-center gap-1.5">
        <Icon name="map-pin" size={18} className="text-leaf" />
        {placeText(stall.place)}
      </p>
      <p className="flex flex-wrap items-center gap-x-3 gap-y-1 text-muted">
        {t("stall.joined", { day: formatDayText(stall.joined_on) })}
        {stall.is_sample && <SampleNote />}
      </p>
      {!stall.open && <StatusLine kind="plain">{t("stall.closed")}</StatusLine>}
      <ContactLinks phone={stall.phone} email={stall.email} />
      {stall.open && <StallVouchers vouchers={stall.vouchers} />}
      {stall.story && <p className="max-w-2xl whitespace-pre-line">{stall.story}</p>}
    </header>
  )
}
