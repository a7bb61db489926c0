import { formatDay } from "@san-ocop/kit/day"
import type { StampRow, StampState } from "@san-ocop/kit/http/labels"
import Link from "next/link"
import { formatInstant } from "@/shared/format-time"
import { translator } from "@/shared/i18n/translator"
import type { Column, Row } from "@/shared/ui/data-table"
import { PendingMark } from "@/shared/ui/pending-mark"
import { StateTag, type StateTone } from "@/shared/ui/state-tag"
import { deskPath } from "../department-session/desk-path"

const TONE: Readonly<Record<StampState, StateTone>> = {
  in_force: "good",
  part_voided: "waiting",
  voided: "stopped",
  ended: "plain",
}

const count = (value: number): string => value.toLocaleString("vi-VN")

export function stampColumns(): Column[] {
  const t = translator("labels")
  return [
    { key: "product", label: t("desk.product") },
    { key: "lot", label: t("desk.lot") },
    { key: "seller", label: t("desk.seller") },
    { key: "quantity", label: t("desk.quantity"), number: true },
    { key: "serials", label: t("desk.serials") },
    { key: "printed", label: t("desk.printed") },
    { key: "validTo", label: t("desk.validTo") },
    { key: "state", label: t("desk.stateTitle") },
  ]
}

/** One entry of the stamp register, which the keyboard moves among. */
export function stampRow(one: StampRow): Row {
  const t = translator("labels")
  const { first_item, last_item, first_serial, last_serial, voided_quantity } = one
  return {
    key: one.id,
    cells: {
      product: (
        <Link
          href={deskPath(`/lo-hang/${encodeURIComponent(one.lot_id)}`)}
          data-queue-row=""
          className="text-link inline-flex min-h-11 items-center"
        >
          {one.product_name}
          <PendingMark />
        </Link>
      ),
      lot: one.lot_number ?? one.lot_code,
      seller: one.seller_name,
      quantity: count(one.quantity),
      serials:
        first_item !== null && last_item !== null ? (
          <>
            {t("desk.items", { first: count(first_item), last: count(last_item) })}
            <span className="block text-sm text-muted">{first_serial}</span>
            <span className="block text-sm text-muted">{last_serial}</span>
          </>
        ) : (
          t("desk.alike")
        ),
      printed: formatInstant(one.printed_at),
      validTo: formatDay(one.valid_to),
      state: (
        <>
          <StateTag tone={TONE[one.state]}>{t(`desk.state.${one.state}`)}</StateTag>
          {one.state !== "voided" && voided_quantity > 0 && (
            <span className="block text-sm text-muted">{t("desk.voidedCount", { count: count(voided_quantity) })}</span>
          )}
          {one.void_reason && <span className="block break-words text-sm text-muted">{one.void_reason}</span>}
        </>
      ),
    },
  }
}
