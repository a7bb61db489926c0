import type { LabelBatch } from "@san-ocop/kit/http/labels"
import { formatDay } from "@san-ocop/kit/day"
import { formatInstant } from "@/shared/format-time"
import { messages } from "@/shared/i18n/messages"
import { translator } from "@/shared/i18n/translator"
import { Card } from "@/shared/ui/card"
import { StateTag } from "@/shared/ui/state-tag"
import { stallPath } from "../seller-session/stall-path"
import { BatchFile } from "./batch-file"
import { VoidForm } from "./void-form"
import { VoidedList } from "./voided-list"

const count = (value: number): string => value.toLocaleString("vi-VN")

type Props = { stall: string; lot: string; batch: LabelBatch; mayFetch: boolean; mayVoid: boolean }

/** One entry of the stamp register, with its file while it may be printed. */
export function BatchCard({ stall, lot, batch, mayFetch, mayVoid }: Props) {
  const t = translator("labels")
  const { first_item, last_item, first_serial, last_serial } = batch
  return (
    <Card className="grid gap-3">
      <h3 className="text-lg">{t(`register.${batch.kind}`, { count: count(batch.quantity) })}</h3>
      {batch.voided_at !== null && (
        <p>
          <StateTag tone="stopped">{t("register.voided", { reason: batch.void_reason ?? "" })}</StateTag>
        </p>
      )}
      {batch.voided_at === null && batch.voided_quantity > 0 && (
        <p>
          <StateTag tone="waiting">
            {t("register.part", {
              count: count(batch.voided_quantity),
              left: count(batch.quantity - batch.voided_quantity),
            })}
          </StateTag>
        </p>
      )}
      <div className="grid gap-1 text-muted">
        <p>{messages.labels.form.layouts[batch.layout]}</p>
        {first_item !== null && last_item !== null && (
          <p>{t("register.items", { first: count(first_item), last: count(last_item) })}</p>
        )}
        {first_serial !== null && last_serial !== null && (
          <p className="break-words">{t("register.serials", { first: first_serial, last: last_serial })}</p>
        )}
        <p>{t("register.printed", { name: batch.printed_by, at: formatInstant(batch.printed_at) })}</p>
        <p>{t("register.validTo", { day: formatDay(batch.valid_to) })}</p>
        {batch.files_made > 0 && batch.kind === "unit" && <p>{t("register.times", { count: batch.files_made })}</p>}
      </div>
      {batch.voids.length > 0 && <VoidedList voids={batch.voids} />}
      {mayFetch && batch.voided_at === null && (
        <BatchFile
          address={stallPath(stall, `/lo-hang/${lot}/tem/${batch.id}`)}
          quantity={batch.quantity - batch.voided_quantity}
          written={batch.written}
          words={messages.labels.file}
        />
      )}
      {mayVoid && batch.voided_at === null && (
        <VoidForm
          stall={stall}
          lot={lot}
          batch={batch.id}
          numbered={batch.kind === "unit"}
          words={messages.labels.void}
          offline={translator("common")("problem.unreachable")}
        />
      )}
    </Card>
  )
}
