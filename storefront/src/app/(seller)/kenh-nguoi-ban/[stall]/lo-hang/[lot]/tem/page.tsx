import { randomUUID } from "node:crypto"
import { formatDay } from "@san-ocop/kit/day"
import { LABELS_AT_ONCE, type LotLabels } from "@san-ocop/kit/http/labels"
import type { Metadata } from "next"
import { BatchCard } from "@/features/seller-labels/batch-card"
import { LabelForm } from "@/features/seller-labels/label-form"
import { roleMay } from "@/features/seller-session/role-rights"
import { requireStall, stallRecord } from "@/features/seller-session/session"
import { stallPath } from "@/features/seller-session/stall-path"
import { oneParam, type SearchParams } from "@/shared/forms/search-params"
import { messages } from "@/shared/i18n/messages"
import { translator } from "@/shared/i18n/translator"
import { Card } from "@/shared/ui/card"
import { EmptyState } from "@/shared/ui/empty-state"
import { PageHeading } from "@/shared/ui/page-heading"
import { StatusLine } from "@/shared/ui/status-line"

type Props = { params: Promise<{ stall: string; lot: string }>; searchParams: Promise<SearchParams> }

export function generateMetadata(): Metadata {
  return { title: translator("labels")("title") }
}

export default async function LabelsPage({ params, searchParams }: Props) {
  const t = translator("labels")
  const [{ stall: slug, lot: id }, query] = await Promise.all([params, searchParams])
  const path = stallPath(slug, `/lo-hang/${encodeURIComponent(id)}`)
  const session = await requireStall(slug, `${path}/tem`)
  const page = await stallRecord<LotLabels>(session, `/lots/${encodeURIComponent(id)}/label-batches`)
  const { lot, refusal, units_left, address, batches } = page
  const mayPrint = roleMay(session.stall.role, "lots:write")
  const done = oneParam(query, "bao")
  const said = done === "made" ? t("made") : done === "voided" ? t("voidedNow") : null
  const count = (value: number) => value.toLocaleString("vi-VN")
  const form = refusal === null && mayPrint && (
    <Card className="grid gap-4">
      <p className="text-muted">
        {t("leads")} <span className="break-all">{address}</span>
      </p>
      <p>{t("left", { count: count(units_left) })}</p>
      <LabelForm
        stall={slug}
        lot={lot.id}
        requestKey={randomUUID()}
        quantity={String(Math.max(1, Math.min(units_left, lot.quantity, LABELS_AT_ONCE)))}
        words={messages.labels.form}
        offline={translator("common")("problem.unreachable")}
      />
    </Card>
  )
  const register = (
    <section className="grid gap-3">
      <h2 className="text-xl">{t("register.title")}</h2>
      {batches.length === 0 ? (
        <EmptyState icon="qr-code" title={t("register.none")}>
          {t("register.noneHelp")}
        </EmptyState>
      ) : (
        <>
          <p className="text-muted">{t("scale")}</p>
          <ul className="grid gap-4">
            {batches.map((batch) => (
              <li key={batch.id}>
                <BatchCard
                  stall={slug}
                  lot={lot.id}
                  batch={batch}
                  mayFetch={mayPrint && refusal === null}
                  mayVoid={mayPrint}
                />
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
  return (
    <>
      <PageHeading title={t("title")} back={{ href: path, label: t("back") }}>
        {t("lead", {
          product: lot.product_name,
          lot: lot.lot_number ?? lot.code,
          made: formatDay(lot.made_on),
          quantity: count(lot.quantity),
          unit: lot.unit,
        })}
      </PageHeading>
      <StatusLine kind="good">{said}</StatusLine>
      <StatusLine kind="problem">{refusal}</StatusLine>
      {/* Who has printed comes for the file; who has not, for the form. */}
      {batches.length > 0 && register}
      {form}
      {batches.length === 0 && register}
    </>
  )
}
