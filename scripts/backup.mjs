import { join, resolve } from "node:path"
import { readArguments } from "./lib/args.mjs"
import { writeBackup } from "./lib/backup/write.mjs"
import { installDependencies } from "./lib/install.mjs"
import { DATA } from "./lib/paths.mjs"
import { elapsed, say } from "./lib/say.mjs"
import { main } from "./lib/supervisor.mjs"
import { target } from "./lib/target.mjs"

/** `npm run backup [-- --out DIR]`: the database at one moment and the uploaded files, private ones too. See docs/operations.md. */
main(async () => {
  const { out } = readArguments({ out: "text" })
  await installDependencies()
  const { databaseUrl, uploads, privateUploads } = await target()
  const madeAt = new Date().toISOString()
  const folder = resolve(out ?? join(DATA, "backups", madeAt.replaceAll(/[:.]/g, "-")))
  const { tables, files } = await writeBackup({
    databaseUrl,
    folders: { uploads, "private-uploads": privateUploads },
    out: folder,
    madeAt,
  })
  const rows = tables.reduce((sum, table) => sum + table.rows, 0)
  say(`✓ ${tables.length} tables, ${rows} rows and ${files} files in ${folder} · ${elapsed()}`)
})
