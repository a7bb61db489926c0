import { existsSync, readdirSync, utimesSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { showAddresses } from "./lib/accounts.mjs"
import { readArguments } from "./lib/args.mjs"
import { PLUGINS, turbo } from "./lib/builds.mjs"
import { backendEnvironment, storefrontEnvironment } from "./lib/environment.mjs"
import { demandNode, installDependencies } from "./lib/install.mjs"
import { lock } from "./lib/lock.mjs"
import { startBackend } from "./lib/medusa.mjs"
import { BACKEND, DATA, ROOT } from "./lib/paths.mjs"
import { demandPorts } from "./lib/ports.mjs"
import { prepareDatabase } from "./lib/preparation.mjs"
import { elapsed, say, step } from "./lib/say.mjs"
import { secretsOf } from "./lib/secrets.mjs"
import { forget, portsFor, startServices } from "./lib/stack.mjs"
import { startStorefrontInWatchMode } from "./lib/storefront.mjs"
import { main, start } from "./lib/supervisor.mjs"

/** `medusa develop` watches backend/src only: touching this file there makes it take up a rebuilt plugin. */
const STAMP = join(BACKEND, "src/.plugin-stamp.ts")

/** Compiles a plugin at each change of its sources and, once it is compiled, restarts the backend. */
function watchPlugin(name) {
  const dir = join(ROOT, "plugins", name)
  if (!existsSync(join(dir, "src"))) return
  const tsc = join(ROOT, "node_modules/typescript/bin/tsc")
  start(`tsc of ${name}`, process.execPath, [tsc, "-p", dir, "--watch", "--preserveWatchOutput"], {
    cwd: dir,
    essential: false,
    onOutput: (data) => {
      const text = String(data)
      if (text.includes("error TS")) say(text.trim())
      if (text.includes("Watching for file changes")) restartBackend()
    },
  })
}

let armed = false
function restartBackend() {
  if (armed) utimesSync(STAMP, new Date(), new Date())
}

/** Everything from sources, with sample data, taking up changes at once. See CONTRIBUTING.md. */
main(async () => {
  const options = readArguments({ reset: "flag", "port-offset": "number" })
  const dir = join(DATA, "dev")
  const log = (name) => join(dir, "logs", `${name}.log`)
  const ports = portsFor(options["port-offset"])

  demandNode()
  lock(join(DATA, "dev.lock"))
  await demandPorts(ports, "move all ports: npm run dev -- --port-offset 100")
  if (options.reset) await step("Earlier data forgotten", () => forget(dir))
  await step("Dependencies installed", installDependencies)

  const secrets = secretsOf(join(dir, "secrets.json"))
  const { postgres, meilisearch } = await startServices({ dir, ports, key: secrets.search })
  const addresses = {
    backendUrl: `http://localhost:${ports.backend}`,
    siteUrl: `http://localhost:${ports.storefront}`,
  }
  const env = {
    ...backendEnvironment({ databaseUrl: postgres.url, meilisearch, secrets, ...addresses }),
    NODE_ENV: "development",
    LOG_LEVEL: "http",
    DEMO: "true",
  }
  await step("Plugins built", () => turbo("build", PLUGINS, { log: log("build") }))
  const setup = await prepareDatabase({ dir, fresh: postgres.fresh, env, log: log("prepare") })

  writeFileSync(STAMP, "export {}\n")
  await step("Backend and Admin are up, from sources", async () => {
    // Linting is for `npm run verify`: a half-written line must not keep the server down.
    await startBackend({ command: ["develop", "--no-lint"], port: ports.backend, env, log: log("backend") })
  })
  await step("Storefront is up, from sources", async () => {
    const shop = storefrontEnvironment({ ...addresses, key: setup.publishable_key })
    const own = { ...shop, BACKEND_URL: `http://127.0.0.1:${ports.backend}`, DEMO: "true" }
    await startStorefrontInWatchMode({ port: ports.storefront, env: own, log: log("storefront") })
  })
  for (const name of readdirSync(join(ROOT, "plugins"))) watchPlugin(name)
  setTimeout(() => (armed = true), 30_000).unref() // the first compilation changes nothing
  showAddresses({ ...addresses, seconds: elapsed() })
  say(`  Logs: ${join(dir, "logs")}`)
  await new Promise(() => undefined)
})
