import { resolve } from "node:path"
import { readArguments } from "./lib/args.mjs"
import { restoreBackup } from "./lib/backup/read.mjs"
import { PLUGINS, turbo } from "./lib/builds.mjs"
import { installDependencies } from "./lib/install.mjs"
import { elapsed, say, Sentence } from "./lib/say.mjs"
import { main } from "./lib/supervisor.mjs"

const USAGE = "DATABASE_URL=postgres://…/new npm run restore -- --from DIR --uploads DIR"

/** Restores a backup into an EMPTY database (made if it is missing) and a folder for uploads. See docs/operations.md. */
main(async () => {
  const { from, uploads } = readArguments({ from: "text", uploads: "text" })
  const databaseUrl = process.env.DATABASE_URL
  if (!from || !uploads || !databaseUrl) throw new Sentence(`Say what to restore and where to: ${USAGE}`)
  await installDependencies()
  await turbo("build", PLUGINS)
  const env = { ...process.env, ADMIN_DISABLED: "true", MEDUSA_DISABLE_TELEMETRY: "true" }
  const counts = await restoreBackup({ databaseUrl, uploads: resolve(uploads), from: resolve(from), env })
  const rows = Object.values(counts).reduce((sum, count) => sum + count, 0)
  say(`✓ ${Object.keys(counts).length} tables, ${rows} rows restored · ${elapsed()}`)
})
