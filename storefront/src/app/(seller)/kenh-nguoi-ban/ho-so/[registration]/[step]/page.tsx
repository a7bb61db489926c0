import type { Metadata } from "next"
import Link from "next/link"
import { notFound, redirect } from "next/navigation"
import { requireRegistration } from "@/features/seller-registration/registration"
import { RegistrationFrame } from "@/features/seller-registration/registration-frame"
import { StepBody } from "@/features/seller-registration/step-body"
import { StepHeading } from "@/features/seller-registration/step-heading"
import { mayOpenStep, own, registrationPath, stepOfSlug, stepPath } from "@/features/seller-registration/steps"
import { translator } from "@/shared/i18n/translator"

type Props = { params: Promise<{ registration: string; step: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const step = stepOfSlug((await params).step)
  return step ? { title: translator("verification")(`step.${step}`) } : {}
}

/** One step of a registration: one task, one button. */
export default async function StepPage({ params }: Props) {
  const t = translator("verification")
  const { registration: id, step: slug } = await params
  const step = stepOfSlug(slug) ?? notFound()
  const { registration, ...session } = await requireRegistration(id, stepPath(own(id), step))
  if (!mayOpenStep(registration, step)) redirect(registrationPath(id))
  const lead = t(`${step}.lead`)
  return (
    <RegistrationFrame session={session} stall={registration.stall}>
      <StepHeading registration={registration} step={step} />
      <p className="text-muted">{lead}</p>
      <StepBody key={step} registration={registration} step={step} />
      <Link href={registrationPath(id)} className="text-link inline-flex min-h-11 items-center justify-self-start">
        {t("step.later")}
      </Link>
    </RegistrationFrame>
  )
}
