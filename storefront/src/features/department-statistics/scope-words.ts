import type { StatisticsScope } from "@san-ocop/kit/http/statistics"
import { formatDayText } from "@/shared/format-time"
import { translator } from "@/shared/i18n/translator"

/** "Xã Thụy Trường, Tỉnh Hưng Yên (Thái Bình cũ)" */
export function placeWords({ province_name, old_province, commune_name }: StatisticsScope): string {
  const t = translator("statistics")
  const place = [commune_name, province_name ?? t("national")].filter(Boolean).join(", ")
  return old_province ? t("oldPlace", { place, old: old_province }) : place
}

/** "Kỳ 01/01/2026 - 30/06/2026, chốt ngày 30/06/2026" */
export const periodWords = ({ from, to, as_of }: StatisticsScope): string =>
  translator("statistics")("scope", { from: formatDayText(from), to: formatDayText(to), asOf: formatDayText(as_of) })
