import { resolve } from "node:path"
import { readArguments } from "./lib/args.mjs"
import { restoreBackup } from "./lib/backup/read.mjs"
import { PLUGINS, turbo } from "./lib/builds.mjs"
import { installDependencies } from "./lib/install.mjs"
import { elapsed, say, Sentence } from "./lib/say.mjs"
import { main } from "./lib/supervisor.mjs"

const USAGE = "DATABASE_URL=postgres://…/new npm run restore -- --from DIR --uploads DIR [--private-uploads DIR]"

/** Restores a backup into an EMPTY database (made if it is missing) and folders for uploads. See docs/operations.md. */
main(async () => {
  const options = readArguments({ from: "text", uploads: "text", "private-uploads": "text" })
  const { from, uploads, "private-uploads": privateUploads = `${uploads}-private` } = options
  const databaseUrl = process.env.DATABASE_URL
  if (!from || !uploads || !databaseUrl) throw new Sentence(`Say what to restore and where to: ${USAGE}`)
  await installDependencies()
  await turbo("build", PLUGINS)
  const env = { ...process.env, ADMIN_DISABLED: "true", MEDUSA_DISABLE_TELEMETRY: "true" }
  const folders = { uploads: resolve(uploads), "private-uploads": resolve(privateUploads) }
  const counts = await restoreBackup({ databaseUrl, folders, from: resolve(from), env })
  const rows = Object.values(counts).reduce((sum, count) => sum + count, 0)
  say(`✓ ${Object.keys(counts).length} tables, ${rows} rows restored · ${elapsed()}`)
})
