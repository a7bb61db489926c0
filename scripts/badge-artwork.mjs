import { existsSync } from "node:fs"
import { resolve } from "node:path"
import { readArguments } from "./lib/args.mjs"
import { PLUGINS, turbo } from "./lib/builds.mjs"
import { demandNode, installDependencies } from "./lib/install.mjs"
import { execScript } from "./lib/medusa.mjs"
import { say, Sentence } from "./lib/say.mjs"
import { main } from "./lib/supervisor.mjs"
import { target } from "./lib/target.mjs"

const USAGE = "npm run badge:artwork -- --stars 4 --file logo.png --licence 'Giấy phép số …' (or --stars 4 --remove)"

/** Puts up the licensed artwork that stands in place of our own stars, or takes it down. */
main(async () => {
  const { stars, file, licence, remove } = readArguments({
    stars: "text",
    file: "text",
    licence: "text",
    remove: "flag",
  })
  if (!stars || (!remove && (!file || !licence))) throw new Sentence(`Give stars, file and licence: ${USAGE}`)
  if (file && !existsSync(file)) throw new Sentence(`There is no file ${file}.`)
  demandNode()
  await installDependencies()
  await turbo("build", PLUGINS)
  const { env } = await target()
  const args = remove ? [stars, "remove"] : [stars, resolve(file), licence]
  await execScript("Setting the badge's artwork", "badge-artwork.ts", args, { env })
  say(
    remove ? `✓ ${stars} stars are our own drawing again.` : `✓ The artwork for ${stars} stars is up within a minute.`,
  )
})
