import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import path from "node:path"
import { runCommand } from "../../support/commands"

const MODULES = {
  "say.mjs": "Sentence",
  "supervisor.mjs": "lastly, main, shutdown, start",
  "tests/report.mjs": "reportTally",
  "tests/tally.mjs": "Tally",
}
const PASSED = `[{ file: "one.spec.ts", passed: 2, failed: 0, skipped: 1, milliseconds: 10 }]`

describe("npm test, whatever breaks in it", () => {
  const dir = mkdtempSync(path.join(tmpdir(), "san-ocop-tally-"))
  const file = path.join(dir, "summary.json")
  afterAll(() => rmSync(dir, { recursive: true, force: true }))

  /** A run whose unit suites pass; then comes `body`. */
  const run = (body: string) =>
    runCommand(
      MODULES,
      `main(async () => {
        const tally = new Tally(["unit", "http", "journeys"])
        lastly((code) => reportTally(tally, { file: ${JSON.stringify(file)}, code }))
        await tally.run("unit", async () => ${PASSED})
        ${body}
        return 0
      })`,
    )
  const lastLine = (text: string) => text.trimEnd().split("\n").at(-1)

  it("ends with the sum and the time of each suite", async () => {
    const { code, stdout } = await run(`
      await tally.run("http", async () => ${PASSED})
      await tally.run("journeys", async () => ${PASSED})`)
    expect(lastLine(stdout)).toBe("6 passed, 0 failed, 3 skipped")
    expect(stdout).toMatch(/0\.0 s {2}one\.spec\.ts {2}2 passed, 1 skipped/)
    expect(code).toBe(0)
    expect(JSON.parse(readFileSync(file, "utf8"))).toEqual({
      parts: { unit: 1, http: 1, journeys: 1 },
      passed: 6,
      failed: 0,
      skipped: 3,
    })
  })

  it("says at its end what failed and why, however much was said before", async () => {
    const failed = `[{ file: "two.spec.ts", passed: 0, failed: 1, skipped: 0, milliseconds: 10,
      failures: [{ title: "one charge for one cart", message: "\\u001b[31mExpected: 1\\u001b[39m\\nReceived: 2" }] }]`
    const { stdout } = await run(`await tally.run("http", async () => ${failed})
      await tally.run("journeys", async () => ${PASSED})`)
    const end = stdout.slice(stdout.indexOf("What failed"))
    expect(end).toMatch(/✗ two\.spec\.ts: one charge for one cart\n +Expected: 1\n +Received: 2\n/)
    expect(lastLine(stdout)).toBe("4 passed, 1 failed, 2 skipped")
  })

  it("counts a part that breaks as one failure, shows its sentence, and runs the others", async () => {
    const { code, stdout } = await run(`
      await tally.run("http", async () => { throw new Sentence("jest ended without a result.") })
      await tally.run("journeys", async () => ${PASSED})`)
    expect(stdout).toContain("✗ jest ended without a result.")
    expect(lastLine(stdout)).toBe("4 passed, 1 failed, 2 skipped")
    expect(code).toBe(1)
  })

  it("counts each part as failed that needs what did not come up, and no other", async () => {
    const { code, stdout } = await run(`
      const server = await tally.attempt(["http", "journeys"], async () => { throw new Sentence("The backend was not ready.") })
      if (server) throw new Error("there is no server")`)
    expect(lastLine(stdout)).toBe("2 passed, 2 failed, 1 skipped")
    expect(code).toBe(1)
  })

  it("does not begin a part of which something broke already, and counts it once", async () => {
    const { stdout } = await run(`
      await tally.attempt(["journeys"], async () => { throw new Sentence("The storefront was not built.") })
      await tally.run("http", async () => ${PASSED})
      await tally.run("journeys", async () => { throw new Sentence("began") })`)
    expect(stdout).not.toContain("began")
    expect(lastLine(stdout)).toBe("4 passed, 1 failed, 2 skipped")
  })

  it("has its last line, too, where a server dies midway", async () => {
    const { code, stdout, stderr } = await run(`
      await tally.run("http", async () => {
        start("The backend", "/bin/sh", ["-c", "exit 3"])
        await new Promise(() => undefined)
      })`)
    expect(stderr).toContain("✗ The backend stopped by itself (3).")
    expect(lastLine(stdout)).toBe("2 passed, 2 failed, 1 skipped")
    expect(code).toBe(1)
  })

  it("does not begin a part that nobody asked for", async () => {
    const { stdout } = await run(`await tally.run("bench", async () => { throw new Error("began") })`)
    expect(stdout).not.toContain("began")
  })
})

/** A PATH on which there is nothing but an apt-get that reaches no mirror. */
function fakeApt(dir: string): string {
  const script = '#!/bin/sh\n[ "$1" = --version ] || { echo "E: no mirror"; exit 100; }\n'
  writeFileSync(path.join(dir, "apt-get"), script, { mode: 0o755 })
  return dir
}

describe("the programs that npm test needs", () => {
  const MODULE = { "tests/system-packages.mjs": "findChromium, findLighter, installPrograms", "supervisor.mjs": "main" }
  const dir = mkdtempSync(path.join(tmpdir(), "san-ocop-programs-"))
  afterAll(() => rmSync(dir, { recursive: true, force: true }))

  it("are not a stub that stands where Chromium should be", async () => {
    const body = `main(async () => console.log(findChromium() ?? "none"))`
    expect((await runCommand(MODULE, body, { env: { CHROMIUM_PATH: "/bin/false" } })).stdout).toBe("none\n")
    expect((await runCommand(MODULE, body, { env: { CHROMIUM_PATH: "/bin/true" } })).stdout).toBe("/bin/true\n")
  })

  it("are the lighter Chromium, too, where it is and nobody asked for another", async () => {
    const lighter = "/usr/bin/chromium-headless-shell"
    const body = `main(async () => console.log(findLighter() ?? "none"))`
    const found = async (CHROMIUM_PATH: string) => (await runCommand(MODULE, body, { env: { CHROMIUM_PATH } })).stdout
    expect(await found("")).toBe(existsSync(lighter) ? `${lighter}\n` : "none\n")
    expect(await found("/bin/true")).toBe("none\n")
  })

  it("stop nothing where they cannot be installed: what needs them is skipped", async () => {
    const { code, stdout } = await runCommand(
      MODULE,
      `process.getuid = () => 0
       main(async () => console.log(await installPrograms({ log: ${JSON.stringify(path.join(dir, "apt.log"))} })))`,
      { env: { CHROMIUM_PATH: "/bin/false", PATH: fakeApt(dir) } },
    )
    expect(stdout).toContain("apt-get update failed (100)")
    expect(stdout).toContain("Missing: redis-server, chromium.")
    expect(stdout).toMatch(/not all there\n$/)
    expect(code).toBe(0)
  })
})
