import { readFileSync } from "node:fs"

/**
 * What the runner (`npm test`) tells the suites about the one server they share. To run a suite by hand, start a seeded
 * backend and set the same variables.
 */
const needed = (name: string): string => {
  const value = process.env[name]
  if (!value)
    throw new Error(`Set ${name}: the suites speak to a running, seeded server (npm test -- http does it all).`)
  return value
}

/** Suites of what this machine may lack, such as Redis: where it does, and so the variable is not set, they count as skipped. */
export const describeWith = (variable: "REDIS_URL" | "MEILISEARCH_HOST") =>
  process.env[variable] ? describe : describe.skip

/** Address of the backend, without a slash at the end. */
export const backendUrl = (): string => needed("BACKEND_URL")

/** The key of the national channel, sent as `x-publishable-api-key` to `/store` routes. */
export const publishableKey = (): string => needed("PUBLISHABLE_KEY")

/** All that the backend or the storefront has logged. */
export const readLog = (of: "BACKEND" | "STOREFRONT"): string => readFileSync(needed(`${of}_LOG`), "utf8")

/** The seeded database, for the few suites that must look at a row. */
export const databaseUrl = (): string => needed("DATABASE_URL")
