import { cpSync, createReadStream, existsSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { createGunzip } from "node:zlib"
import { migrate, migrationsDigest } from "../medusa.mjs"
import { ensureDatabase, withClient } from "../postgres.mjs"
import { Sentence } from "../say.mjs"
import { columnList, countsOf, quoted, tablesOf } from "./catalogue.mjs"
import { CopyIn } from "./copy.mjs"
import { digestOf } from "./write.mjs"

/** Reads a backup's manifest and makes sure that every file is there and unchanged. */
export async function readManifest(from) {
  const file = join(from, "manifest.json")
  if (!existsSync(file)) throw new Sentence(`${from} is not a backup: it has no manifest.json.`)
  const manifest = JSON.parse(readFileSync(file, "utf8"))
  for (const { name, sha256 } of manifest.tables) {
    const table = join(from, "tables", `${name}.copy.gz`)
    if (!existsSync(table) || (await digestOf(table)) !== sha256) throw new Sentence(`The backup is damaged: ${table}.`)
  }
  if (manifest.migrations !== migrationsDigest()) {
    throw new Sentence(
      "The backup was made by another version. Check out that version, restore, then come back and migrate.",
    )
  }
  return manifest
}

/** Makes the database if it is missing; refuses one that holds anything. */
export async function demandEmptyDatabase(databaseUrl) {
  const url = new URL(databaseUrl)
  const name = decodeURIComponent(url.pathname.slice(1))
  url.pathname = "/postgres"
  await withClient(url.href, (client) => ensureDatabase(client, name))
  const tables = await withClient(databaseUrl, tablesOf)
  if (tables.length)
    throw new Sentence(`Database ${name} holds ${tables.length} tables: a backup is restored into an empty one.`)
}

/** Fills a migrated database with the rows of a backup, all or nothing. Returns the rows of each table afterwards. */
async function fill(client, from, { tables, sequences }) {
  const has = new Set((await tablesOf(client)).map(({ name }) => name))
  const unknown = tables.filter(({ name }) => !has.has(name))
  if (unknown.length)
    throw new Sentence(`The schema lacks tables of the backup: ${unknown.map(({ name }) => name).join(", ")}.`)
  await client.query("begin")
  await client.query("set local session_replication_role = replica") // neither foreign keys nor triggers mind the order
  await client.query(`truncate ${[...has].map(quoted).join(", ")}`)
  for (const { name, columns } of tables) {
    const rows = createReadStream(join(from, "tables", `${name}.copy.gz`)).pipe(createGunzip())
    const copy = new CopyIn(`${quoted(name)} (${columnList(columns)})`, rows)
    client.query(copy)
    await copy.done
  }
  for (const { name, last } of sequences) {
    if (last !== null) await client.query("select setval($1::regclass, $2::bigint)", [quoted(name), last])
  }
  const counts = await countsOf(client)
  const wrong = tables.filter(({ name, rows }) => counts[name] !== rows)
  if (wrong.length) throw new Sentence(`Counts differ after restoring: ${wrong.map(({ name }) => name).join(", ")}.`)
  await client.query("commit")
  return counts
}

/** Restores a backup into an empty database and folders for its files. Returns the rows of each table. */
export async function restoreBackup({ databaseUrl, folders, from, env }) {
  const manifest = await readManifest(from)
  await demandEmptyDatabase(databaseUrl)
  await migrate({ env: { ...env, DATABASE_URL: databaseUrl } })
  const counts = await withClient(databaseUrl, (client) => fill(client, from, manifest))
  for (const [name, folder] of Object.entries(folders)) {
    if (existsSync(join(from, name))) cpSync(join(from, name), folder, { recursive: true })
  }
  return counts
}
