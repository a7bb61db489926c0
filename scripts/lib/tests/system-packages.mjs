import { spawnSync } from "node:child_process"
import { existsSync } from "node:fs"
import { redisIsHere } from "../redis.mjs"
import { say } from "../say.mjs"
import { run } from "../supervisor.mjs"

export const CHROMIUM = process.env.CHROMIUM_PATH ?? "/usr/bin/chromium"
export const chromiumIsHere = () => existsSync(CHROMIUM)

const PROGRAMS = [
  { name: "redis-server", isHere: redisIsHere },
  { name: "chromium", isHere: chromiumIsHere },
]

const canInstall = () => process.getuid?.() === 0 && spawnSync("apt-get", ["--version"]).status === 0

/** Installs what the tests need from Debian's packages where that is possible; elsewhere says what to install. */
export async function installPrograms({ log }) {
  const missing = PROGRAMS.filter(({ isHere }) => !isHere()).map(({ name }) => name)
  if (!missing.length) return "there"
  if (!canInstall()) {
    say(
      `  Missing: ${missing.join(", ")}. Install with: sudo apt-get install --no-install-recommends ${missing.join(" ")}`,
    )
    return "not installed"
  }
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" }
  await run("apt-get update", "apt-get", ["update"], { env, log })
  await run("apt-get install", "apt-get", ["install", "-y", "--no-install-recommends", ...missing], { env, log })
  return missing.join(", ")
}
