import type { LotState } from "@san-ocop/kit/http/lots"
import type { MinimumDatum } from "@san-ocop/kit/lot-minimum"
import { translator } from "@/shared/i18n/translator"
import type { StateTone } from "@/shared/ui/state-tag"

export const LOT_TONE: Readonly<Record<LotState, StateTone>> = { open: "waiting", closed: "good", recalled: "stopped" }

/** What the decree asks for and nobody has declared, in words: "hạn dùng, tiêu chuẩn áp dụng". */
export function missingText(missing: readonly MinimumDatum[]): string {
  const t = translator("lots")
  return missing.map((datum) => t(`datum.${datum}`)).join(", ")
}

/** "1.200 hũ" */
export const quantityText = ({ quantity, unit }: { quantity: number; unit: string }): string =>
  `${quantity.toLocaleString("vi-VN")} ${unit}`
