import { execFile } from "node:child_process"
import { createHash, randomBytes } from "node:crypto"
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import path from "node:path"
import { promisify } from "node:util"
import { Client } from "pg"
import { databaseUrl } from "../../support/server"

const ROOT = path.resolve(__dirname, "../../..")
const run = promisify(execFile)

type Manifest = { tables: { name: string; rows: number }[] }

/** Runs one of the commands as a person would; its data goes to `dir`. */
const command = (name: string, args: string[], env: Record<string, string>) =>
  run(process.execPath, [path.join(ROOT, "scripts", `${name}.mjs`), ...args], {
    cwd: ROOT,
    env: { ...process.env, ...env, NODE_OPTIONS: "" },
  })

const on = async <T>(url: string, work: (client: Client) => Promise<T>): Promise<T> => {
  const client = new Client({ connectionString: url })
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}

type Contents = Record<string, { rows: number; digest: string }>

/** How many rows each table holds, and a digest of them whatever their order. */
const contentsOf = (url: string, tables: readonly string[]): Promise<Contents> =>
  on(url, async (client) => {
    const found: Contents = {}
    for (const name of tables) {
      const { rows } = await client.query<Contents[string]>(
        `select count(*)::int as rows, coalesce(md5(string_agg(line, '' order by line)), '') as digest
           from (select md5(whole::text) as line from "${name}" whole) one`,
      )
      if (rows[0]) found[name] = rows[0]
    }
    return found
  })
const tablesOf = async (url: string): Promise<string[]> => {
  const sql = "select tablename as name from pg_tables where schemaname = 'public'"
  const { rows } = await on(url, (client) => client.query<{ name: string }>(sql))
  return rows.map(({ name }) => name)
}

/** A digest of each file below a folder. */
const filesBelow = (folder: string): Record<string, string> =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => path.join(entry.parentPath, entry.name))
      .map((file) => [path.relative(folder, file), createHash("sha256").update(readFileSync(file)).digest("hex")]),
  )

/** Tables that hold much and rest while no suite writes. */
const STILL = ["product", "listing", "certificate", "lot", "audit_entry", "order"]

describe("a backup", () => {
  const dir = mkdtempSync(path.join(tmpdir(), "san-ocop-backup-"))
  const out = path.join(dir, "backup")
  const uploads = path.join(dir, "uploads")
  const restored = new URL(databaseUrl())
  restored.pathname = `/restored_${process.pid}`
  /** What the tables held around the moment of the backup: the server goes on working. */
  const around: Contents[] = []

  beforeAll(async () => {
    for (const folder of [path.join(uploads, "2026/nước mắm"), `${uploads}-private`]) {
      mkdirSync(folder, { recursive: true })
      writeFileSync(path.join(folder, "empty"), "")
      writeFileSync(path.join(folder, `${path.basename(folder)}-1`), randomBytes(300_000))
    }
    const tables = await tablesOf(databaseUrl())
    const look = async () => around.push(await contentsOf(databaseUrl(), tables))
    const rested = () => STILL.every((name) => around[0]?.[name]?.digest === around[1]?.[name]?.digest)
    for (let turn = 0; turn < 3 && (turn === 0 || !rested()); turn++) {
      around.length = 0
      rmSync(out, { recursive: true, force: true })
      await look()
      await command("backup", ["--out", out], { DATABASE_URL: databaseUrl(), UPLOAD_DIR: uploads })
      await look()
    }
  }, 360_000)

  afterAll(async () => {
    await on(databaseUrl(), (client) =>
      client.query(`drop database if exists ${restored.pathname.slice(1)} with (force)`),
    )
    rmSync(dir, { recursive: true, force: true })
  })

  it("restored into a new database has the same rows in every table, and the same uploaded files, private ones apart", async () => {
    const target = path.join(dir, "restored-uploads")
    await command("restore", ["--from", out, "--uploads", target], { DATABASE_URL: restored.href })
    const { tables } = JSON.parse(readFileSync(path.join(out, "manifest.json"), "utf8")) as Manifest
    const names = tables.map(({ name }) => name)
    expect(names.sort()).toEqual((await tablesOf(restored.href)).sort())

    const [before = {}, after = {}] = around
    const found = await contentsOf(restored.href, names)
    expect(tables.reduce((sum, { rows }) => sum + rows, 0)).toBeGreaterThan(1000)
    for (const { name, rows } of tables) expect([name, found[name]?.rows]).toEqual([name, rows])
    // What the server touched by itself in those seconds is compared by count alone.
    const still = names.filter((name) => before[name]?.digest === after[name]?.digest)
    expect(still).toEqual(expect.arrayContaining(STILL))
    for (const name of still) expect([name, found[name]]).toEqual([name, before[name]])

    expect(Object.keys(filesBelow(uploads))).toHaveLength(2)
    expect(filesBelow(target)).toEqual(filesBelow(uploads))
    expect(filesBelow(`${target}-private`)).toEqual(filesBelow(`${uploads}-private`))
  }, 600_000)

  it("is not restored over a database that holds something", async () => {
    const refused = command("restore", ["--from", out, "--uploads", dir], { DATABASE_URL: databaseUrl() })
    await expect(refused).rejects.toMatchObject({
      code: 1,
      stderr: expect.stringContaining("restored into an empty one"),
    })
  }, 60_000)

  it("that was changed on disk is not restored", async () => {
    const manifest = JSON.parse(readFileSync(path.join(out, "manifest.json"), "utf8")) as Manifest
    const [table] = manifest.tables
    writeFileSync(path.join(out, "tables", `${table?.name}.copy.gz`), "damaged")
    const refused = command("restore", ["--from", out, "--uploads", dir], { DATABASE_URL: restored.href })
    await expect(refused).rejects.toMatchObject({ code: 1, stderr: expect.stringContaining("damaged") })
  }, 60_000)
})
