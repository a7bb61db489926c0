import { execFile } from "node:child_process"
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
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

describe("a backup", () => {
  const dir = mkdtempSync(path.join(tmpdir(), "san-ocop-backup-"))
  const out = path.join(dir, "backup")
  const uploads = path.join(dir, "uploads")
  const restored = new URL(databaseUrl())
  restored.pathname = `/restored_${process.pid}`

  beforeAll(async () => {
    await run("mkdir", ["-p", uploads, `${uploads}-private`])
    writeFileSync(path.join(uploads, "mat-ong.webp"), "a picture")
    writeFileSync(path.join(`${uploads}-private`, "private-1"), "a licence")
    await command("backup", ["--out", out], { DATABASE_URL: databaseUrl(), UPLOAD_DIR: uploads })
  }, 120_000)

  afterAll(async () => {
    await on(databaseUrl(), (client) =>
      client.query(`drop database if exists ${restored.pathname.slice(1)} with (force)`),
    )
    rmSync(dir, { recursive: true, force: true })
  })

  it("restored into a new database has every row of every table, and the uploaded files, private ones apart", async () => {
    const target = path.join(dir, "restored-uploads")
    await command("restore", ["--from", out, "--uploads", target], { DATABASE_URL: restored.href })
    const manifest = JSON.parse(readFileSync(path.join(out, "manifest.json"), "utf8")) as Manifest
    expect(manifest.tables.reduce((sum, { rows }) => sum + rows, 0)).toBeGreaterThan(1000)
    const counts = await on(restored.href, async (client) => {
      const found: Record<string, number> = {}
      for (const { name } of manifest.tables) {
        const { rows } = await client.query<{ count: number }>(`select count(*)::int as count from "${name}"`)
        found[name] = rows[0]?.count ?? -1
      }
      return found
    })
    expect(counts).toEqual(Object.fromEntries(manifest.tables.map(({ name, rows }) => [name, rows])))
    expect(readFileSync(path.join(target, "mat-ong.webp"), "utf8")).toBe("a picture")
    expect(readFileSync(path.join(`${target}-private`, "private-1"), "utf8")).toBe("a licence")
    expect(existsSync(path.join(target, "private-1"))).toBe(false)
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
