import { PLUGINS, turbo } from "./builds.mjs"
import { demandNode, installDependencies } from "./install.mjs"
import { execScript } from "./medusa.mjs"
import { target } from "./target.mjs"

/** Runs a script of backend/src/scripts against the installation that DATABASE_URL names, or this clone's demo. */
export async function maintain(name, file, args, own = {}) {
  demandNode()
  await installDependencies()
  await turbo("build", PLUGINS)
  const { env } = await target()
  await execScript(name, file, args, { env: { ...env, ...own } })
}
