import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { call } from "../support/api"

const ROOT = join(__dirname, "../..")
const SKIPPED = /(^|\/)(node_modules|\.medusa|dist|\.next|\.data|static)(\/|$)/
const ENTERPRISE = /@medusajs\/(rbac|auth-oidc)|definePolicies|\bpolicies:|auth-oidc|MEDUSA_FF_RBAC|\brbac:/

const filesUnder = (folder: string): string[] =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: "utf8" })
    .map((file) => join(folder, file))
    .filter((file) => !SKIPPED.test(file) && /\.(ts|tsx|mjs|cjs|json|ya?ml|env.*)$/.test(file))

describe("Medusa's Enterprise Edition, which we hold no licence for", () => {
  it("is not named by any source, setting or dependency of ours", () => {
    const files = ["backend", "plugins", "scripts"].flatMap(filesUnder).concat("package.json")
    expect(files.length).toBeGreaterThan(100)
    expect(files.filter((file) => ENTERPRISE.test(readFileSync(join(ROOT, file), "utf8")))).toEqual([])
  })

  it("is switched off in the running server", async () => {
    const { body } = await call("GET", "/admin/feature-flags")
    const flags = (body as { feature_flags: Record<string, boolean> }).feature_flags
    const on = Object.entries(flags).filter(([name, value]) => /rbac|sso|oidc/.test(name) && value)
    expect(Object.keys(flags)).toContain("rbac")
    expect(on).toEqual([])
  })
})
