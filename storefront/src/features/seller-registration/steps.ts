import type { Registration, RegistrationStep } from "@san-ocop/kit/http/verification"
import type { VerificationDossier } from "@san-ocop/kit/http/verification-desk"

/** The steps of a registration in their order, each with the last part of its address. */
export const STEPS = [
  { step: "basics", slug: "co-so" },
  { step: "place", slug: "dia-chi" },
  { step: "identity", slug: "dinh-danh" },
  { step: "groups", slug: "san-pham" },
  { step: "documents", slug: "giay-to" },
  { step: "terms", slug: "cam-ket" },
] as const satisfies readonly { step: RegistrationStep; slug: string }[]

/** The step that an address names; null for any other word. */
export const stepOfSlug = (slug: string): RegistrationStep | null =>
  STEPS.find((each) => each.slug === slug)?.step ?? null

const slugOf = (step: RegistrationStep): string => STEPS.find((each) => each.step === step)?.slug ?? ""

/** "Bước 2 trên 6" */
export const stepNumber = (step: RegistrationStep): number => STEPS.findIndex((each) => each.step === step) + 1

/** The step after this one; null behind the last. */
export const stepAfter = (step: RegistrationStep): RegistrationStep | null => STEPS[stepNumber(step)]?.step ?? null

/** True when the step may be filled in now; new terms may be accepted when all else is closed. */
export const mayOpenStep = (
  { may_edit, may_accept_terms }: Pick<Registration, "may_edit" | "may_accept_terms">,
  step: RegistrationStep,
): boolean => may_edit || (step === "terms" && may_accept_terms)

/** The address of a registration, or of one of its pages. */
export const registrationPath = (id: string, page = ""): string =>
  `/kenh-nguoi-ban/ho-so/${encodeURIComponent(id)}${page}`

/**
 * Whose hand fills in a registration: the person's own in the seller centre, by the registration's id, or an officer's at the desk for
 * a producer without an account, by the producer's.
 */
export type Hand = { at: "seller" | "desk"; id: string }

export const own = (id: string): Hand => ({ at: "seller", id })

/** At the desk a registration is read as its producer's dossier. */
export const handOf = (registration: Registration | VerificationDossier): Hand =>
  "producer_id" in registration ? { at: "desk", id: registration.producer_id } : own(registration.id)

/** The page of a registration on the side where it is filled in, or one below it. */
export const handPath = ({ at, id }: Hand, page = ""): string =>
  at === "desk" ? `/so/chu-the/${encodeURIComponent(id)}${page}` : registrationPath(id, page)

export const stepPath = (hand: Hand, step: RegistrationStep): string => handPath(hand, `/${slugOf(step)}`)

/** The page of one requirement, where its papers are handed in. */
export const paperPath = (hand: Hand, code: string): string =>
  handPath(hand, `/${slugOf("documents")}/${encodeURIComponent(code)}`)
