import type { LotPage } from "@san-ocop/kit/http/lots"
import type { Metadata } from "next"
import { CorrectForm } from "@/features/seller-lots/correct-form"
import { communeChoices, frameOf } from "@/features/seller-lots/form-frame"
import { lotPath } from "@/features/seller-lots/lot-path"
import { factStart } from "@/features/seller-lots/lot-start"
import { requireStall, stallRecord } from "@/features/seller-session/session"
import { messages } from "@/shared/i18n/messages"
import { translator } from "@/shared/i18n/translator"
import { PageHeading } from "@/shared/ui/page-heading"

type Props = { params: Promise<{ stall: string; lot: string }> }

export function generateMetadata(): Metadata {
  return { title: translator("lots")("correct.title") }
}

export default async function CorrectLotPage({ params }: Props) {
  const t = translator("lots")
  const { stall: slug, lot: id } = await params
  const session = await requireStall(slug, lotPath(slug, id, "/dinh-chinh"))
  const lot = await stallRecord<LotPage>(session, `/lots/${encodeURIComponent(id)}`)
  return (
    <>
      <PageHeading title={t("correct.title")} back={{ href: lotPath(slug, id), label: lot.name }}>
        {t("correct.lead")}
      </PageHeading>
      <CorrectForm
        {...frameOf(slug)}
        kind={lot.kind}
        hidden={{ stall: slug, lot: id }}
        start={factStart(lot)}
        words={messages.lots.correct}
        formWords={messages.lots.form}
        communes={await communeChoices(session.stall.province_code)}
      />
    </>
  )
}
