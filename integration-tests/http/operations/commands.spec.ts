import { execFile } from "node:child_process"
import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs"
import net from "node:net"
import { tmpdir } from "node:os"
import path from "node:path"
import { promisify } from "node:util"

const DEMO = path.resolve(__dirname, "../../../scripts/demo.mjs")
const run = promisify(execFile)

const listen = (port: number): Promise<net.Server> =>
  new Promise((resolve, reject) => {
    const server = net.createServer()
    server.once("error", reject)
    server.listen(port, "127.0.0.1", () => resolve(server))
  })

/** Takes the port of the backend for some offset that leaves all ports below the last one. */
async function takeBackendPort(offset = 2000 + (process.pid % 5000)): Promise<{ taken: net.Server; offset: number }> {
  try {
    return { taken: await listen(9000 + offset), offset }
  } catch {
    return takeBackendPort(offset + 1)
  }
}

it("servers that a command starts see nothing of the caller's settings but what the machine needs", async () => {
  const settings = {
    GHN_TOKEN: "a-token",
    SEPAY_API_KEY: "a-key",
    PRIVATE_UPLOAD_DIR: "/srv/papers",
    COD_REFUSALS: "9",
  }
  const module = path.resolve(__dirname, "../../../scripts/lib/environment.mjs")
  const show = `import { inherited } from ${JSON.stringify(module)}; console.log(JSON.stringify(inherited()))`
  const { stdout } = await run(process.execPath, ["--input-type=module", "-e", show], {
    env: { PATH: process.env.PATH ?? "", HOME: "/home/a", https_proxy: "http://proxy:3128", ...settings },
  })
  expect(JSON.parse(stdout)).toEqual({ PATH: process.env.PATH, HOME: "/home/a", https_proxy: "http://proxy:3128" })
})

it("servers that a command starts see nothing of an .env file that lies beside the backend", async () => {
  const folder = mkdtempSync(path.join(tmpdir(), "san-ocop-env-"))
  writeFileSync(
    path.join(folder, ".env"),
    "GHN_TOKEN=a-token\nSMTP_URL=smtp://mail.so.example.vn\nREDIS_URL=redis://so.example.vn\n",
  )
  symlinkSync(path.resolve(__dirname, "../../../backend/src"), path.join(folder, "src"))
  const scripts = path.resolve(__dirname, "../../../scripts/lib")
  const show = `
    import { createRequire } from "node:module"
    import { backendEnvironment } from ${JSON.stringify(path.join(scripts, "environment.mjs"))}
    const stack = { databaseUrl: "postgres://127.0.0.1:1/demo", secrets: { jwt: "a", cookie: "b" }, backendUrl: "", siteUrl: "" }
    process.env = { ...backendEnvironment(stack), ...(process.argv[1] === "real" && { ENV_FILES: "" }) }
    const require = createRequire(${JSON.stringify(path.join(scripts, "x.cjs"))})
    require("./typescript-hook.cjs")
    const { projectConfig } = require("../../backend/medusa-config.ts")
    const { GHN_TOKEN = null, SMTP_URL = null } = process.env
    console.log(JSON.stringify({ GHN_TOKEN, SMTP_URL, redis: projectConfig.redisUrl ?? null }))`
  const settings = async (whose: string) => {
    const args = ["--input-type=module", "-e", show, whose]
    // As on a machine of continuous integration: else Medusa's first command of a person says a word of its own.
    const env = { PATH: process.env.PATH ?? "", CI: "true", MEDUSA_DISABLE_TELEMETRY: "true" }
    const { stdout } = await run(process.execPath, args, { cwd: folder, env })
    return JSON.parse(stdout) as unknown
  }
  try {
    expect(await settings("ours")).toEqual({ GHN_TOKEN: null, SMTP_URL: null, redis: null })
    const read = { GHN_TOKEN: "a-token", SMTP_URL: "smtp://mail.so.example.vn", redis: "redis://so.example.vn" }
    expect(await settings("real")).toEqual(read)
  } finally {
    rmSync(folder, { recursive: true })
  }
}, 40_000)

describe("npm run demo", () => {
  const dir = mkdtempSync(path.join(tmpdir(), "san-ocop-demo-"))
  const demo = (...args: string[]) =>
    run(process.execPath, [DEMO, ...args], {
      env: { ...process.env, DATA_DIR: dir, NODE_OPTIONS: "" },
      timeout: 30_000,
    })

  afterAll(() => rmSync(dir, { recursive: true, force: true }))

  it("says in one sentence which port is taken, and ends", async () => {
    const { taken, offset } = await takeBackendPort()
    const refused = demo("--port-offset", String(offset))
    await expect(refused).rejects.toMatchObject({
      code: 1,
      stderr: expect.stringMatching(new RegExp(`Port ${9000 + offset} \\(backend\\) is taken by another program`)),
    })
    taken.close()
  }, 40_000)

  it("says in one sentence that an offset leaves no port", async () => {
    await expect(demo("--port-offset", "60000")).rejects.toMatchObject({
      code: 1,
      stderr: "\n✗ --port-offset 60000 moves a port beyond 65535: the most is 11135.\n",
    })
  }, 40_000)

  it("refuses an option that it does not know", async () => {
    await expect(demo("--rset")).rejects.toMatchObject({
      code: 1,
      stderr: expect.stringContaining("Unknown option --rset"),
    })
  }, 40_000)
})

describe("npm run dev", () => {
  it("tells of a rebuilt plugin by a file that Medusa looks at", async () => {
    const medusa = path.resolve(__dirname, "../../../node_modules/@medusajs/medusa/dist")
    const develop = readFileSync(path.join(medusa, "commands/develop.js"), "utf8")
    const ignored = /ignored: \[\n([\s\S]*?)\n\s*\],/.exec(develop)?.[1] ?? ""
    const module = path.resolve(__dirname, "../../../scripts/lib/paths.mjs")
    const show = `
      import { relative } from "node:path"
      import { BACKEND, PLUGIN_STAMP } from ${JSON.stringify(module)}
      const stamp = relative(BACKEND, PLUGIN_STAMP)
      const ignores = (one) => (one instanceof RegExp ? one.test(stamp) : (stamp + "/").startsWith(one + "/"))
      console.log(JSON.stringify({ stamp, ignored: [${ignored}].map(ignores) }))`
    const { stdout } = await run(process.execPath, ["--input-type=module", "-e", show])
    const { stamp, ignored: found } = JSON.parse(stdout) as { stamp: string; ignored: boolean[] }
    expect(stamp).toMatch(/^src\/.+\.ts$/)
    expect(found.length).toBeGreaterThan(3)
    expect(found).not.toContain(true)
  })
})

describe("a command of ours", () => {
  const SUPERVISOR = path.resolve(__dirname, "../../../scripts/lib/supervisor.mjs")

  it("says in one sentence that the disk is full, and ends", async () => {
    // Linux's /dev/full takes what is written as a full disk does.
    const chatter = `start("It", "/bin/sh", ["-c", "echo a line; sleep 20"], { log: "/dev/full" }); await new Promise(() => undefined)`
    const code = `import { main, start } from ${JSON.stringify(SUPERVISOR)}; main(async () => { ${chatter} })`
    const full = run(process.execPath, ["--input-type=module", "-e", code], { timeout: 30_000 })
    await expect(full).rejects.toMatchObject({
      code: 1,
      stderr: "\n✗ The disk is full. Free some space and try again.\n",
    })
  }, 40_000)
})
