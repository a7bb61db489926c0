import { MedusaError } from "@medusajs/framework/utils"
import { labelKey } from "@san-ocop/ocop/lib/labels/lot-key"
import { personalDataKeys } from "@san-ocop/ocop/lib/personal-data/keys"

type Environment = Record<string, string | undefined>

const MINIMUM_LENGTH = 24
const KNOWN_TO_EVERYBODY = new Set(["supersecret", "secret", "changeme", "change-me"])
const FOR_DEVELOPMENT = "development-only-secret"
// Tests and development sign with secrets that are written in this repository.
const WRITTEN_HERE = /^(only-for-the-|development-only-)/

const whatIsWrong = (value: string | undefined): string | undefined => {
  if (!value) return "is not set"
  if (KNOWN_TO_EVERYBODY.has(value) || WRITTEN_HERE.test(value)) return "is a default that everybody knows"
  if (value.length < MINIMUM_LENGTH) return `is shorter than ${MINIMUM_LENGTH} characters`
  return undefined
}

/** What is wrong with the keys of personal data and of labels; they are read where they are used. */
const keyFaults = (env: Environment): string[] =>
  [personalDataKeys, labelKey].flatMap((read) => {
    try {
      read(env)
      return []
    } catch (error) {
      return [error instanceof Error ? error.message : String(error)]
    }
  })

/** Labels and the events of lots are named by these for ever. */
const addressFaults = (env: Environment): string[] =>
  ["LABEL_ORIGIN", "STOREFRONT_URL"].flatMap((name) => {
    const value = env[name]
    return !value || /^https?:\/\/[^/]/.test(value) ? [] : [`${name} is no address that begins with https://`]
  })

/**
 * The secrets that sign logins and sessions; the keys of personal data and of labels are judged with them.
 * @throws MedusaError in production when one is missing, short or a known default; the message names all that are.
 */
export function secretsOf(env: Environment): { jwtSecret: string; cookieSecret: string } {
  const { JWT_SECRET, COOKIE_SECRET, MEILISEARCH_HOST, MEILISEARCH_API_KEY } = env
  const { STRIPE_API_KEY, STRIPE_WEBHOOK_SECRET, SEPAY_API_KEY } = env
  if (env.NODE_ENV === "production") {
    const secrets = {
      JWT_SECRET,
      COOKIE_SECRET,
      ...(MEILISEARCH_HOST && { MEILISEARCH_API_KEY }),
      // With one of them alone cards would be taken and nobody told of it, or the other way round.
      ...((STRIPE_API_KEY || STRIPE_WEBHOOK_SECRET) && { STRIPE_API_KEY, STRIPE_WEBHOOK_SECRET }),
      // Whoever guesses it may say that an order is paid.
      ...(SEPAY_API_KEY && { SEPAY_API_KEY }),
    }
    const faults = Object.entries(secrets).flatMap(([name, value]) => {
      const fault = whatIsWrong(value)
      return fault ? [`${name} ${fault}`] : []
    })
    const all = [...faults, ...keyFaults(env), ...addressFaults(env)]
    if (all.length) {
      const sentence = `Production refuses to start: ${all.join("; ")}. See docs/operations.md.`
      throw new MedusaError(MedusaError.Types.UNEXPECTED_STATE, sentence)
    }
  }
  return { jwtSecret: JWT_SECRET ?? FOR_DEVELOPMENT, cookieSecret: COOKIE_SECRET ?? FOR_DEVELOPMENT }
}
