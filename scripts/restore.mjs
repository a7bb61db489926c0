import { resolve } from "node:path"
import { readArguments } from "./lib/args.mjs"
import { restoreBackup } from "./lib/backup/read.mjs"
import { PLUGINS, turbo } from "./lib/builds.mjs"
import { installDependencies } from "./lib/install.mjs"
import { elapsed, say, Sentence } from "./lib/say.mjs"
import { main } from "./lib/supervisor.mjs"

const USAGE = "DATABASE_URL=postgres://…/new npm run restore -- --from DIR --uploads DIR [--private-uploads DIR]"
const { UPLOAD_DIR, PRIVATE_UPLOAD_DIR } = process.env

/**
 * Restores a backup into an EMPTY database (made if it is missing) and folders for uploads: those of the environment, unless
 * others are named. See docs/operations.md.
 */
main(async () => {
  const options = readArguments({ from: "text", uploads: "text", "private-uploads": "text" })
  const { from, uploads = UPLOAD_DIR } = options
  const privateUploads = options["private-uploads"] ?? (options.uploads ? undefined : PRIVATE_UPLOAD_DIR)
  const databaseUrl = process.env.DATABASE_URL
  if (!from || !uploads || !databaseUrl) throw new Sentence(`Say what to restore and where to: ${USAGE}`)
  await installDependencies()
  await turbo("build", PLUGINS)
  const env = { ...process.env, ADMIN_DISABLED: "true", MEDUSA_DISABLE_TELEMETRY: "true" }
  const folders = { uploads: resolve(uploads), "private-uploads": resolve(privateUploads ?? `${uploads}-private`) }
  const counts = await restoreBackup({ databaseUrl, folders, from: resolve(from), env })
  const rows = Object.values(counts).reduce((sum, count) => sum + count, 0)
  say(`✓ ${Object.keys(counts).length} tables, ${rows} rows restored · ${elapsed()}`)
})
