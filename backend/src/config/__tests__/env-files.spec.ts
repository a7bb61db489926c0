import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { readEnvFiles } from "../env-files"

const NAMES = ["PROBE_OF_ALL", "PROBE_OF_PRODUCTION", "PROBE_THAT_IS_SET"]

describe(".env files beside the backend", () => {
  const folder = mkdtempSync(join(tmpdir(), "san-ocop-env-"))
  beforeAll(() => {
    writeFileSync(join(folder, ".env"), "PROBE_OF_ALL=file\nPROBE_THAT_IS_SET=file\n")
    writeFileSync(join(folder, ".env.production"), "PROBE_OF_PRODUCTION=file\n")
  })
  beforeEach(() => (process.env.PROBE_THAT_IS_SET = "environment"))
  afterEach(() => NAMES.forEach((name) => delete process.env[name]))
  afterAll(() => rmSync(folder, { recursive: true }))

  const read = (env: Record<string, string>) => {
    readEnvFiles(env, folder)
    return NAMES.map((name) => process.env[name])
  }

  it("settle what the environment does not", () => {
    expect(read({ NODE_ENV: "production" })).toEqual(["file", "file", "environment"])
  })

  it("settle nothing of a server that a command of ours starts for itself", () => {
    expect(read({ NODE_ENV: "production", ENV_FILES: "ignored" })).toEqual([undefined, undefined, "environment"])
  })
})
