import { createHash } from "node:crypto"
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import path from "node:path"
import { runCommand } from "../../support/commands"
import { eventually } from "../../support/eventually"

const SUPERVISOR = { "supervisor.mjs": "main, run, start" }
/** A server that has a child of its own, as a shell has; it writes the ids of both. */
const SERVER = `start("The server", "/bin/sh", ["-c", "sleep 60 & echo $$ $!; wait"], { onOutput: (data) => console.log(String(data).trim()) })`
const FOREVER = "await new Promise(() => undefined)"

const lives = (pid: number): boolean => existsSync(`/proc/${pid}`) && !/\) Z /.test(statOf(pid))
const statOf = (pid: number): string => {
  try {
    return readFileSync(`/proc/${pid}/stat`, "utf8")
  } catch {
    return ") Z " // gone between two looks
  }
}
const idsIn = (text: string): number[] => (text.match(/^\d+ \d+$/m)?.[0] ?? "").split(" ").map(Number)

const dir = mkdtempSync(path.join(tmpdir(), "san-ocop-supervision-"))
afterAll(() => rmSync(dir, { recursive: true, force: true }))

describe("a command that started servers", () => {
  it("says which of them died, with its last words, and ends the others", async () => {
    const dies = `start("The shop", "/bin/sh", ["-c", "sleep 1; echo out of memory >&2; exit 9"])`
    const { code, stdout, stderr } = await runCommand(
      SUPERVISOR,
      `main(async () => { ${SERVER}; ${dies}; ${FOREVER} })`,
    )
    expect(stderr).toBe("\n✗ The shop stopped by itself (9).\n    out of memory\n")
    expect(code).toBe(1)
    const ids = idsIn(stdout)
    expect(ids).toHaveLength(2)
    expect(ids.filter(lives)).toEqual([])
  }, 40_000)

  it("leaves only when its last line was taken, however slow its reader is", async () => {
    const lines = `for (let at = 1; at <= 20000; at += 1) console.log(at + " ".repeat(80))`
    const { stdout, code } = await runCommand(SUPERVISOR, `main(async () => { ${lines}; return 3 })`, {
      onStart: ({ stdout }) => {
        stdout?.pause()
        setTimeout(() => stdout?.resume(), 1000)
      },
    })
    expect(stdout.trimEnd()).toMatch(/\n20000$/)
    expect(code).toBe(3)
  }, 40_000)

  it("says in one sentence which program is missing", async () => {
    const body = `main(async () => { await run("turbo", "/nowhere/turbo", ["build"]) })`
    const { code, stderr } = await runCommand(SUPERVISOR, body)
    expect(stderr).toBe("\n✗ turbo failed (127).\n    spawn /nowhere/turbo ENOENT\n")
    expect(code).toBe(1)
  }, 40_000)

  it.each([
    ["Ctrl-C", "SIGINT", 130],
    ["a polite end", "SIGTERM", 143],
    ["a kill that leaves it no time", "SIGKILL", null],
  ] as const)(
    "leaves nothing behind after %s",
    async (_, signal, expected) => {
      const { code, stdout } = await runCommand(SUPERVISOR, `main(async () => { ${SERVER}; ${FOREVER} })`, {
        onStart: (child, said) =>
          void eventually(
            async () => idsIn(said()).length,
            (count) => count === 2,
          ).then(() => child.kill(signal)),
      })
      expect(code).toBe(expected)
      const ids = idsIn(stdout)
      expect(ids).toHaveLength(2)
      expect(
        await eventually(
          async () => ids.filter(lives),
          (left) => left.length === 0,
        ),
      ).toEqual([])
    },
    40_000,
  )
})

describe("the reviewed copy of a program", () => {
  const [from, to] = [path.join(dir, "packaged"), path.join(dir, "copy")]
  const copy = (sha256: string) =>
    runCommand(
      { "supervisor.mjs": "main", "reviewed-copy.mjs": "reviewedCopy" },
      `main(async () => { reviewedCopy(${JSON.stringify({ name: "Meilisearch", from, to, sha256 })}) })`,
    )
  const sha256 = createHash("sha256").update("the program").digest("hex")

  it("is not made where the package lacks it, and the sentence says what to do", async () => {
    const { code, stderr } = await copy(sha256)
    expect(stderr).toBe(`\n✗ Meilisearch's program ${from} is missing. Delete node_modules and run npm ci.\n`)
    expect(code).toBe(1)
  })

  it("replaces one that was cut short, and can be run", async () => {
    writeFileSync(from, "the program")
    writeFileSync(to, "the pro")
    expect(await copy(sha256)).toEqual({ code: 0, stdout: "", stderr: "" })
    expect(readFileSync(to, "utf8")).toBe("the program")
    expect(statSync(to).mode & 0o111).toBe(0o111)
    expect(readdirSync(dir).sort()).toEqual(["copy", "packaged"])
  })

  it("is refused where the package brings another program", async () => {
    writeFileSync(from, "another program")
    rmSync(to)
    const { code, stderr } = await copy(sha256)
    expect(stderr).toContain(`${from} is not the Meilisearch that was reviewed`)
    expect(code).toBe(1)
    expect(existsSync(to)).toBe(false)
  })
})

describe("the space that a command demands", () => {
  it("is looked for on the disk of the folder that it will make", async () => {
    const wanted = path.join(dir, "not", "there", "yet")
    const body = `main(async () => { demandSpace(${JSON.stringify(wanted)}, 1e9) })`
    const { code, stderr } = await runCommand({ "supervisor.mjs": "main", "disk.mjs": "demandSpace" }, body)
    expect(stderr).toMatch(new RegExp(`^\\n✗ The disk of ${wanted} has [\\d.]+ GB left; this needs 1000000000 GB\\.`))
    expect(code).toBe(1)
  })
})

describe("the progress of a command", () => {
  const SAY = { "supervisor.mjs": "main", "say.mjs": "say, step", "preparation.mjs": "reportLines" }

  it("names each step when it begins, and its time when it is done", async () => {
    const body = `main(async () => { await step("Built", async () => { say("  half"); return "2 of 3 unchanged" }) })`
    const { stdout } = await runCommand(SAY, body)
    expect(stdout).toMatch(/^… Built\n {2}half\n✓ Built \(2 of 3 unchanged\) · \d\.\d s\n$/)
  })

  it("passes on how far the seed is, and nothing else of what it writes", async () => {
    const chunks = [
      "info: Starting\n  Lots reco",
      "rded: 120 in 2.1 s\n  a line: 3 in all\n  Stalls opened: 228 in 4.0 s\n",
    ]
    const body = `const tell = reportLines(); for (const chunk of ${JSON.stringify(chunks)}) tell(chunk)`
    const { stdout } = await runCommand(SAY, body)
    expect(stdout).toBe("  Lots recorded: 120 in 2.1 s\n  Stalls opened: 228 in 4.0 s\n")
  })
})
