import type { Metadata } from "next"
import Link from "next/link"
import { notFound } from "next/navigation"
import { requireFillIn } from "@/features/department-producers/require-fill-in"
import { StepBody } from "@/features/seller-registration/step-body"
import { StepHeading } from "@/features/seller-registration/step-heading"
import { handOf, handPath, stepOfSlug } from "@/features/seller-registration/steps"
import { translator } from "@/shared/i18n/translator"

type Props = { params: Promise<{ producer: string; step: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const step = stepOfSlug((await params).step)
  return step ? { title: translator("verification")(`step.${step}`) } : {}
}

/** One step of the registration of a producer without an account, typed by an officer from what stands on paper before him. */
export default async function FillInPage({ params }: Props) {
  const t = translator("verificationDesk")
  const { producer, step: slug } = await params
  const step = stepOfSlug(slug) ?? notFound()
  const { dossier } = await requireFillIn({ at: "desk", id: producer }, { step })
  return (
    <div className="page-narrow grid content-start gap-5">
      <StepHeading registration={dossier} step={step} />
      <p className="text-muted">{t("fillIn.lead", { name: dossier.producer_name })}</p>
      <StepBody key={step} registration={dossier} step={step} />
      <Link href={handPath(handOf(dossier))} className="text-link inline-flex min-h-11 items-center justify-self-start">
        {t("fillIn.back")}
      </Link>
    </div>
  )
}
