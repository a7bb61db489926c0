import { join } from "node:path"
import { execScript, migrate, migrationsDigest, readSetup, seedDigest } from "./medusa.mjs"
import { say, step } from "./say.mjs"
import { State } from "./state.mjs"

/** Says how far the seed is: it writes a line "  Lots recorded: 120 in 2.1 s" at the end of each of its parts, among Medusa's own. */
export function reportLines() {
  let rest = ""
  return (data) => {
    const lines = (rest + data).split("\n")
    rest = lines.pop()
    for (const line of lines) if (/^ {2}.+: \d+ in [\d.]+ s$/.test(line)) say(line)
  }
}

/**
 * Brings a database to where the servers can start: migrated, set up (geography, channel, region, categories, papers) and, when
 * `seed` is true, filled with the sample data. Each part is skipped when it was done from the same sources; `fresh` tells
 * that the database is new, whatever an older state says.
 * Returns what setup wrote: { publishable_key, region_id, sales_channel_id }.
 */
export async function prepareDatabase({ dir, fresh, env, log, seed = true }) {
  const state = new State(join(dir, "state.json"))
  if (fresh) state.forget("migrations", "setup", "seed")
  const setupFile = join(dir, "setup.json")
  // Without Redis: what set-up and seed announce would wait there for the servers, which build their search index from the tables anyway.
  const own = { ...env, REDIS_URL: "", SETUP_OUT: setupFile }
  const migrations = migrationsDigest()
  const sources = `${migrations}-${seedDigest()}`
  await step("Database migrated", () => state.once("migrations", migrations, () => migrate({ env, log })))
  await step("Setup done: places, channel, region, papers", () =>
    state.once("setup", sources, () => execScript("Setup", "setup.ts", [], { env: own, log })),
  )
  if (seed) {
    await step("Sample data written", () =>
      state.once("seed", sources, () =>
        execScript("Seeding", "seed.ts", [], { env: own, log, onOutput: reportLines() }),
      ),
    )
  }
  return readSetup(setupFile)
}
