import { testKey } from "./itself"

/**
 * For tests of what can only be arranged where somebody answers in Stripe's place: answers that are lost, a bank's page, a process that speaks for the server.
 * With a key of Stripe's for tests they are skipped, and counted as such.
 */
export const inItsPlace = testKey() ? { it: it.skip, describe: describe.skip } : { it, describe }
