import "server-only"
import type { RegistrationStep } from "@san-ocop/kit/http/verification"
import type { VerificationDossier } from "@san-ocop/kit/http/verification-desk"
import { notFound, redirect } from "next/navigation"
import { orNull } from "@/shared/medusa/backend"
import { deskRead, requireOfficer } from "../department-session/session"
import { type Hand, handPath, mayOpenStep, paperPath, stepPath } from "../seller-registration/steps"

type Where = { step: RegistrationStep } | { code: string } | { page: string }

function pathOf(hand: Hand, where: Where): string {
  if ("page" in where) return handPath(hand, where.page)
  return "step" in where ? stepPath(hand, where.step) : paperPath(hand, where.code)
}

/** The dossier for which this officer may type the step, paper or page, and what time it is; else its page, which says how it stands. */
export async function requireFillIn(hand: Hand, where: Where): Promise<{ dossier: VerificationDossier; now: string }> {
  const path = pathOf(hand, where)
  const session = await requireOfficer(path)
  const read = deskRead<VerificationDossier>(session, `/verifications/${encodeURIComponent(hand.id)}`)
  const dossier = (await orNull(read)) ?? notFound()
  const may = dossier.moves.includes("fill_in") && (!("step" in where) || mayOpenStep(dossier, where.step))
  return may ? { dossier, now: session.me.now } : redirect(handPath(hand))
}
