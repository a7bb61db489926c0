import { existsSync, readdirSync, utimesSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { showAddresses } from "./lib/accounts.mjs"
import { readArguments } from "./lib/args.mjs"
import { PLUGINS, turbo } from "./lib/builds.mjs"
import { backendEnvironment, storefrontEnvironment } from "./lib/environment.mjs"
import { demandNode, installDependencies } from "./lib/install.mjs"
import { lock } from "./lib/lock.mjs"
import { startBackend } from "./lib/medusa.mjs"
import { DATA, PLUGIN_STAMP, ROOT } from "./lib/paths.mjs"
import { demandPorts } from "./lib/ports.mjs"
import { prepareDatabase } from "./lib/preparation.mjs"
import { elapsed, say, Sentence, step } from "./lib/say.mjs"
import { secretsOf } from "./lib/secrets.mjs"
import { forget, portsFor, startServices } from "./lib/stack.mjs"
import { startStorefrontInWatchMode } from "./lib/storefront.mjs"
import { main, start } from "./lib/supervisor.mjs"

/**
 * Compiles a plugin at each change of its sources and, once it is compiled, restarts the backend. Comes back when it was compiled for the first time, which
 * writes every file anew: whoever read one in that moment would fail. What it remembers in `memory` lets it write only what differs the next time.
 */
async function watchPlugin(name, memory) {
  const dir = join(ROOT, "plugins", name)
  const tsc = join(ROOT, "node_modules/typescript/bin/tsc")
  const remember = ["--incremental", "--tsBuildInfoFile", join(memory, `${name}.tsbuildinfo`)]
  const args = [tsc, "-p", dir, "--watch", "--preserveWatchOutput", ...remember]
  await new Promise((compiled, failed) => {
    const onOutput = (data) => {
      const text = String(data)
      if (text.includes("error TS")) say(text.trim())
      if (!text.includes("Watching for file changes")) return
      compiled()
      restartBackend()
    }
    const { exited } = start(`tsc of ${name}`, process.execPath, args, { cwd: dir, essential: false, onOutput })
    exited.then((code) => failed(new Sentence(`The compiler of plugins/${name} stopped by itself (${code}).`)))
  })
}

/** One after the other: a plugin reads what the one before it has written. */
async function watchPlugins(memory) {
  const names = readdirSync(join(ROOT, "plugins")).filter((name) => existsSync(join(ROOT, "plugins", name, "src")))
  for (const name of ["kit", ...names.filter((one) => one !== "kit")]) await watchPlugin(name, memory)
}

let serves = false
function restartBackend() {
  if (serves) utimesSync(PLUGIN_STAMP, new Date(), new Date())
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
    UPLOAD_DIR: join(dir, "uploads"),
    DEMO: "true",
  }
  await step("Plugins built", () => turbo("build", PLUGINS, { log: log("build") }))
  await step("Plugins watched", () => watchPlugins(join(dir, "compiled")))
  const setup = await prepareDatabase({ dir, fresh: postgres.fresh, env, log: log("prepare") })

  writeFileSync(PLUGIN_STAMP, "export {}\n")
  await step("Backend and Admin are up, from sources", async () => {
    // Linting is for `npm run verify`: a half-written line must not keep the server down.
    await startBackend({ command: ["develop", "--no-lint"], port: ports.backend, env, log: log("backend") })
  })
  await step("Storefront is up, from sources", async () => {
    const shop = storefrontEnvironment({ ...addresses, key: setup.publishable_key })
    const own = { ...shop, BACKEND_URL: `http://127.0.0.1:${ports.backend}`, DEMO: "true" }
    await startStorefrontInWatchMode({ port: ports.storefront, env: own, log: log("storefront") })
  })
  serves = true
  showAddresses({ ...addresses, seconds: elapsed() })
  say(`  Logs: ${join(dir, "logs")}`)
  await new Promise(() => undefined)
})
