import { existsSync, readFileSync, symlinkSync } from "node:fs"
import { dirname, join } from "node:path"
import { PREBUILT, ROOT } from "./paths.mjs"
import { Sentence } from "./say.mjs"
import { run } from "./supervisor.mjs"

const [MAJOR, MINOR] = process.versions.node.split(".").map(Number)

/** Medusa 2.21 and its tools need this. */
export function demandNode() {
  const enough = MAJOR === 20 ? MINOR >= 19 : MAJOR === 22 ? MINOR >= 12 : MAJOR > 22
  if (!enough)
    throw new Sentence(`Node ${process.versions.node} does not do: it takes 20.19 or a later 20, 22.12 or newer.`)
}

const read = (path) => JSON.parse(readFileSync(path, "utf8"))

/** npm writes what it installed to node_modules/.package-lock.json; compare the versions with the lock file. */
export function installed() {
  const hidden = join(ROOT, "node_modules/.package-lock.json")
  if (!existsSync(hidden)) return false
  const have = read(hidden).packages
  const wanted = Object.entries(read(join(ROOT, "package-lock.json")).packages)
  return wanted.every(([path, { version, optional, link }]) => {
    if (path === "" || link || optional || !path.includes("node_modules/")) return true
    return have[path]?.version === version || have[path]?.link
  })
}

/** A workspace that is new since the last installation needs no download: only its link, which npm itself would make. */
function linkWorkspaces() {
  const { packages } = read(join(ROOT, "package-lock.json"))
  for (const [path, { link, resolved }] of Object.entries(packages)) {
    const place = join(ROOT, path)
    if (link && !existsSync(place) && existsSync(dirname(place))) symlinkSync(join(ROOT, resolved), place)
  }
}

/** Installs exactly what the lock file says, unless that is what is there. */
export async function installDependencies() {
  if (PREBUILT) return "as locked"
  if (installed()) {
    linkWorkspaces()
    return "as locked"
  }
  await run("npm ci", "npm", ["ci", "--no-audit", "--no-fund"], { cwd: ROOT, env: { ...process.env, NODE_ENV: "" } })
  return undefined
}
