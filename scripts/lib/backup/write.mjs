import { createHash } from "node:crypto"
import {
  cpSync,
  createReadStream,
  createWriteStream,
  existsSync,
  mkdirSync,
  readdirSync,
  renameSync,
  writeFileSync,
} from "node:fs"
import { join } from "node:path"
import { finished, pipeline } from "node:stream/promises"
import { createGzip } from "node:zlib"
import { migrationsDigest } from "../medusa.mjs"
import { withClient } from "../postgres.mjs"
import { Sentence } from "../say.mjs"
import { columnList, quoted, sequencesOf, tablesOf } from "./catalogue.mjs"
import { CopyOut } from "./copy.mjs"

async function writeTable(client, { name, columns }, file) {
  const zip = createGzip()
  const written = pipeline(zip, createWriteStream(file))
  const copy = new CopyOut(`${quoted(name)} (${columnList(columns)})`, zip)
  client.query(copy)
  const rows = await copy.done
  zip.end()
  await written
  return rows
}

/** SHA-256 of a file. */
export async function digestOf(file) {
  const hash = createHash("sha256")
  const stream = createReadStream(file)
  stream.on("data", (data) => hash.update(data))
  await finished(stream)
  return hash.digest("hex")
}

/**
 * Writes the whole database, as it is at one moment, and the files of `folders` ({ name in the backup: folder }) to the new
 * folder `out`. manifest.json in it names every table with its rows and the digest of its file. Returns the manifest.
 */
export async function writeBackup({ databaseUrl, folders, out, madeAt }) {
  if (existsSync(out)) throw new Sentence(`${out} is there already: a backup never overwrites.`)
  const partial = `${out}.partial`
  mkdirSync(join(partial, "tables"), { recursive: true, mode: 0o700 })
  const manifest = await withClient(databaseUrl, async (client) => {
    await client.query("begin transaction isolation level repeatable read read only")
    const tables = []
    for (const table of await tablesOf(client)) {
      const file = join(partial, "tables", `${table.name}.copy.gz`)
      const rows = await writeTable(client, table, file)
      tables.push({ ...table, rows, sha256: await digestOf(file) })
    }
    const sequences = await sequencesOf(client)
    await client.query("commit")
    return { made_at: madeAt, migrations: migrationsDigest(), tables, sequences }
  })
  manifest.files = 0
  for (const [name, folder] of Object.entries(folders)) {
    if (!existsSync(folder)) continue
    const copy = join(partial, name)
    cpSync(folder, copy, { recursive: true, dereference: true })
    manifest.files += readdirSync(copy, { recursive: true, withFileTypes: true }).filter((e) => e.isFile()).length
  }
  writeFileSync(join(partial, "manifest.json"), JSON.stringify(manifest, null, 2))
  renameSync(partial, out)
  return manifest
}
