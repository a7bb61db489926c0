import type { Metadata } from "next"
import { redirect } from "next/navigation"
import { requireFillIn } from "@/features/department-producers/require-fill-in"
import { CorrectionForm } from "@/features/seller-registration/correction-form"
import { correctionStart, groupOptions } from "@/features/seller-registration/correction-start"
import { loginOf } from "@/features/seller-registration/hand"
import { handPath } from "@/features/seller-registration/steps"
import { messages } from "@/shared/i18n/messages"
import { translator } from "@/shared/i18n/translator"
import { readCommunes } from "@/shared/place/geography"
import { PageHeading } from "@/shared/ui/page-heading"

type Props = { params: Promise<{ producer: string }> }

export function generateMetadata(): Metadata {
  return { title: translator("verification")("correction.title") }
}

const { verification: words } = messages
const PAGE = "/sua-thong-tin"

/** What is to be put right of a producer without an account, typed by an officer from what stands on paper before him. */
export default async function CorrectionOnBehalfPage({ params }: Props) {
  const t = translator("verification")
  const hand = { at: "desk", id: (await params).producer } as const
  const path = handPath(hand, PAGE)
  const { dossier } = await requireFillIn(hand, { page: PAGE })
  if (!dossier.may_correct) redirect(handPath(hand))
  const communes = await readCommunes(dossier.province_code)
  return (
    <div className="page-narrow grid content-start gap-5">
      <PageHeading title={t("correction.title")} back={{ href: handPath(hand), label: t("step.back") }}>
        <p>{translator("verificationDesk")("fillIn.lead", { name: dossier.producer_name })}</p>
      </PageHeading>
      <CorrectionForm
        hand={hand}
        start={correctionStart(dossier)}
        communes={communes.map(({ code, full_name }) => ({ value: code, label: full_name }))}
        step={words.step}
        loginPath={loginOf(hand, path)}
        groups={groupOptions()}
        groupWords={words.groups}
        words={words.correction}
      />
    </div>
  )
}
