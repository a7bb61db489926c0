import { existsSync, rmSync, symlinkSync } from "node:fs"
import { join } from "node:path"
import { ROOT, STOREFRONT } from "./paths.mjs"
import { answers } from "./ports.mjs"
import { start, until } from "./supervisor.mjs"

const NEXT = join(ROOT, "node_modules/next/dist/bin/next")
const STANDALONE = join(STOREFRONT, ".next/standalone/storefront")

/** The standalone server leaves public files and assets to whoever deploys it: link them beside it. */
function linkAssets() {
  for (const [from, to] of [
    [join(STOREFRONT, "public"), join(STANDALONE, "public")],
    [join(STOREFRONT, ".next/static"), join(STANDALONE, ".next/static")],
  ]) {
    rmSync(to, { recursive: true, force: true })
    if (existsSync(from)) symlinkSync(from, to)
  }
}

async function serve(args, { port, env, log, cwd }) {
  const job = start("The storefront", process.execPath, args, { cwd, env, log })
  const ready = () => answers(`http://127.0.0.1:${port}/robots.txt`)
  await until(ready, `The storefront was not ready in time. Its log: ${log}`, 120_000)
  return job
}

/** Starts the built storefront on 127.0.0.1 and waits until it answers. */
export function startStorefront({ port, env, log }) {
  linkAssets()
  const own = { KEEP_ALIVE_TIMEOUT: "75000", ...env, NODE_ENV: "production", PORT: String(port), HOSTNAME: "127.0.0.1" }
  return serve([join(STANDALONE, "server.js")], { port, env: own, log, cwd: STANDALONE })
}

/** Starts the storefront from its sources; changes show at once. */
export function startStorefrontInWatchMode({ port, env, log }) {
  const args = [NEXT, "dev", "--port", String(port), "--hostname", "127.0.0.1"]
  return serve(args, { port, env: { ...env, NODE_ENV: "development" }, log, cwd: STOREFRONT })
}
