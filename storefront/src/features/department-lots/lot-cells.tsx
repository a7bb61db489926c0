import { formatDay } from "@san-ocop/kit/day"
import type { DepartmentLotRow } from "@san-ocop/kit/http/lots"
import Link from "next/link"
import { translator } from "@/shared/i18n/translator"
import { LOT_TONE, missingText, quantityText } from "@/shared/lots/lot-words"
import { PendingMark } from "@/shared/ui/pending-mark"
import { StateTag } from "@/shared/ui/state-tag"
import type { Column, Row } from "@/shared/ui/data-table"
import { deskPath } from "../department-session/desk-path"

export function lotColumns(): Column[] {
  const t = translator("lots")
  return [
    { key: "product", label: t("desk.product") },
    { key: "number", label: t("desk.number") },
    { key: "producer", label: t("desk.producer") },
    { key: "made", label: t("desk.made") },
    { key: "quantity", label: t("desk.quantity"), number: true },
    { key: "steps", label: t("desk.steps"), number: true },
    { key: "missing", label: t("desk.missing") },
    { key: "state", label: t("desk.state") },
  ]
}

export function lotRow(lot: DepartmentLotRow): Row {
  const t = translator("lots")
  return {
    key: lot.id,
    cells: {
      product: (
        <Link
          href={deskPath(`/lo-hang/${encodeURIComponent(lot.id)}`)}
          data-queue-row=""
          className="text-link inline-flex min-h-11 items-center"
        >
          {lot.name}
          <PendingMark />
        </Link>
      ),
      number: lot.lot_number ?? lot.code,
      producer: lot.producer_name,
      made: formatDay(lot.made_on),
      quantity: quantityText(lot),
      steps: lot.event_count,
      missing: lot.missing.length > 0 ? missingText(lot.missing) : t("desk.complete"),
      state: <StateTag tone={LOT_TONE[lot.state]}>{t(`state.${lot.state}`)}</StateTag>,
    },
  }
}
