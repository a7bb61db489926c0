import { execFile } from "node:child_process"
import { mkdtempSync, readFileSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import path from "node:path"
import { promisify } from "node:util"
import { withDatabase } from "../../support/database"
import { publishableKey } from "../../support/server"

const ROOT = path.resolve(__dirname, "../../..")
const SAMPLES = ["floor", "producer", "seller", "listing", "certificate", "lot"]
const run = promisify(execFile)

/** Runs a script of the backend on the database of the shared server. */
const script = (name: string, env: Record<string, string>) =>
  run(process.execPath, [path.join(ROOT, "node_modules/@medusajs/cli/cli.js"), "exec", `./src/scripts/${name}.ts`], {
    cwd: path.join(ROOT, "backend"),
    env: { ...process.env, ...env, NODE_OPTIONS: "", MEDUSA_DISABLE_TELEMETRY: "true" },
    maxBuffer: 32 * 1024 * 1024,
  })

/** What the seed wrote, told from what other suites write meanwhile: rows marked as samples, and the log of its deeds. */
const written = () =>
  withDatabase(async (database) => {
    const counts: Record<string, number> = {}
    const count = async (name: string, sql: string) => {
      const { rows } = await database.query<{ count: number }>(sql)
      counts[name] = rows[0]?.count ?? -1
    }
    for (const table of SAMPLES) {
      await count(table, `select count(*)::int as count from "${table}" where is_sample and deleted_at is null`)
    }
    await count(
      "deeds",
      "select count(*)::int as count from audit_entry where actor_type = 'system' and actor_id = 'seed'",
    )
    return counts
  })

describe("set-up and seed", () => {
  const dir = mkdtempSync(path.join(tmpdir(), "san-ocop-setup-"))
  afterAll(() => rmSync(dir, { recursive: true, force: true }))

  it("filled the floors: 405 products of 228 producers in 26 provinces, ten more on their way, two lots for at least thirty", async () => {
    const counts = await written()
    expect(counts).toMatchObject({ floor: 26, producer: 228 + 10 })
    expect(counts.listing).toBeGreaterThanOrEqual(405)
    expect(counts.lot).toBeGreaterThanOrEqual(60)
  })

  it("left on a desk somebody suspended, a suspension to come, a correction, an appeal and a suspended certificate", async () => {
    // Told by what stays so: other suites move the clock, and what was announced begins.
    const ofSample = "x join producer p on p.id = x.producer_id and p.is_sample and p.province_code = '38'"
    const { rows } = await withDatabase((database) =>
      database.query(`select
        (select verification_state from producer where is_sample and name = 'Hợp tác xã Mắm tép Mẫu Hà Yên') as state,
        (select count(*)::int from producer_suspension ${ofSample}) as announced,
        (select count(*)::int from producer_correction ${ofSample}) as corrections,
        (select count(*)::int from case_appeal where filed_by = 'seed') as appeals,
        (select count(*)::int from certificate ${ofSample} where x.state = 'suspended' and x.product_id is null) as certificates`),
    )
    expect(rows).toEqual([{ state: "suspended", announced: 1, corrections: 1, appeals: 1, certificates: 1 }])
  })

  it("write nothing when they run a second time", async () => {
    const before = await written()
    await script("seed", {})
    expect(await written()).toEqual(before)
  }, 240_000)

  it("keep the publishable key that the storefront has", async () => {
    const out = path.join(dir, "setup.json")
    await script("setup", { SETUP_OUT: out })
    const { publishable_key } = JSON.parse(readFileSync(out, "utf8")) as { publishable_key: string }
    expect(publishable_key).toBe(publishableKey())
  }, 240_000)
})
