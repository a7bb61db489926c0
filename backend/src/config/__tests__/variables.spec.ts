import { existsSync, readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"

const ROOT = join(__dirname, "../../../..")
const read = (file: string): string => readFileSync(join(ROOT, file), "utf8")

const found = (text: string, pattern: RegExp): string[] => [...text.matchAll(pattern)].map(([, name = ""]) => name)

const sourcesBelow = (folder: string): string[] =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: "utf8" })
    .filter((file) => /\.tsx?$/.test(file) && !/(^|\/)(__tests__|node_modules)\//.test(file))
    .map((file) => join(folder, file))

/** Every way in which our sources read a variable. */
function variablesIn(source: string): string[] {
  const direct = found(source, /\benv(?:\.|\[")([A-Z][A-Z0-9_]+)\b/g)
  const named = found(source, /\b(?:text|setting|dong)\((?:env, )?"([A-Z][A-Z0-9_]+)"/g)
  const taken = found(source, /\{([A-Z0-9_,\s]+)\}\s*(?::\s*\w*Environment\b|=\s*(?:process\.)?env\b)/g)
  const paid = found(source, /`\$\{name\}_([A-Z_]+)`/g).flatMap((end) => [`SMS_${end}`, `ZNS_${end}`])
  return [...direct, ...named, ...taken.flatMap((names) => names.split(/[\s,]+/)), ...paid].filter(Boolean)
}

const plugins = readdirSync(join(ROOT, "plugins")).map((name) => `plugins/${name}/src`)
const folders = ["backend/src", ...plugins, "storefront/src"].filter((folder) => existsSync(join(ROOT, folder)))
const inSources = new Set(
  ["backend/medusa-config.ts", ...folders.flatMap(sourcesBelow)].flatMap((file) => variablesIn(read(file))),
)

/** The rows of the table: each variable with whose it is. */
const TABLE = read("docs/operations.md")
  .split("\n")
  .flatMap((line) => {
    const [, names = "", of = ""] = line.split("|")
    return found(names, /`([A-Z][A-Z0-9_]+)`/g).map((name) => ({ name, of: of.trim() }))
  })
const inTable = new Set(TABLE.map(({ name }) => name))
const belongingTo = (...who: string[]) => TABLE.filter(({ of }) => who.includes(of)).map(({ name }) => name)

const compose = read("compose.yaml")
/** What stands in compose.yaml between two lines, as names of variables. */
const passedOn = (from: string, to: string): string[] => {
  const start = compose.indexOf(from)
  return found(compose.slice(start, compose.indexOf(to, start)), /^ +([A-Z][A-Z0-9_]+):/gm)
}
const inStage = (name: string): string[] => {
  const stage =
    read("Dockerfile")
      .split(/^FROM /m)
      .find((text) => text.split("\n")[0]?.endsWith(` AS ${name}`)) ?? ""
  return found(stage, /\b([A-Z][A-Z0-9_]+)=/g)
}

describe("the table of variables in docs/operations.md", () => {
  it("names every variable that backend, plugins and storefront read", () => {
    expect(inSources.size).toBeGreaterThan(40)
    expect([...inSources].filter((name) => !inTable.has(name)).sort()).toEqual([])
  })

  it("names every variable that compose.yaml takes from .env, and .env.template holds those that it needs", () => {
    expect(found(compose, /\$\{([A-Z0-9_]+)/g).filter((name) => !inTable.has(name))).toEqual([])
    const template = found(read(".env.template"), /^([A-Z0-9_]+)=/gm)
    expect(found(compose, /\$\{([A-Z0-9_]+):\?\}/g).filter((name) => !template.includes(name))).toEqual([])
  })

  it.each([
    ["backend", passedOn("environment: &backend-environment", "  volumes:")],
    ["storefront", passedOn("\n  storefront:", "    ports:")],
  ])("has only variables of the %s that compose.yaml passes on or the image sets", (who, passed) => {
    const given = new Set([...passed, ...inStage(who)])
    expect(given.size).toBeGreaterThan(6)
    expect(belongingTo(who, "both").filter((name) => !given.has(name))).toEqual([])
  })
})
