import { MedusaError } from "@medusajs/framework/utils"
import { refuse } from "@san-ocop/floor/lib/problem"

/** Who is asked about. The number is opened only by a check that needs it. */
export type IdentityQuestion = { representative_name: string; openPersonalId: () => string }
/** "needs_review": a person compares the papers. `reference` is what the service calls its answer. */
export type IdentityAnswer = { outcome: "confirmed" | "refused" | "needs_review"; reference: string | null }

/**
 * Tells whether a person is who he says, when his registration is sent. The E-commerce Law asks floors for an electronic check
 * from 2027 on; a service such as VNeID becomes one more row of `PROVIDERS`.
 */
export type IdentityCheckProvider = { id: string; check(question: IdentityQuestion): Promise<IdentityAnswer> }

/** An officer compares the papers with what was typed: nothing is asked of anybody. */
export const manualReview: IdentityCheckProvider = {
  id: "manual",
  check: async () => ({ outcome: "needs_review", reference: null }),
}

const PROVIDERS: readonly IdentityCheckProvider[] = [manualReview]

/** The check of this installation, by IDENTITY_CHECK. @throws MedusaError for a name that is none */
export function identityCheck(env: Readonly<Record<string, string | undefined>> = process.env): IdentityCheckProvider {
  const name = env.IDENTITY_CHECK || manualReview.id
  const provider = PROVIDERS.find(({ id }) => id === name)
  if (provider) return provider
  throw new MedusaError(MedusaError.Types.UNEXPECTED_STATE, `IDENTITY_CHECK names no check of identities: ${name}`)
}

/** Asks; answers what an officer should know, or null. @throws Refusal invalid_data when the person is somebody else */
export async function askIdentity(
  provider: IdentityCheckProvider,
  question: IdentityQuestion,
): Promise<{ provider: string; reference: string | null } | null> {
  const { outcome, reference } = await provider.check(question)
  if (outcome === "refused") {
    refuse(
      "invalid_data",
      "Họ tên và số định danh của người đại diện không khớp nhau. Mời xem lại trên thẻ căn cước.",
      {
        field: "personal_id",
        code: "identity_refused",
      },
    )
  }
  return outcome === "confirmed" ? { provider: provider.id, reference } : null
}
