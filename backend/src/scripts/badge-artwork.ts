import type { ExecArgs } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils"
import { systemActor } from "@san-ocop/floor/lib/actor"
import { putBadgeArtworkWorkflow, removeBadgeArtworkWorkflow } from "@san-ocop/ocop/workflows"
import { readFileSync } from "node:fs"
import { cleanArtwork } from "../pictures/clean-artwork"

/**
 * Puts up licensed artwork for a number of stars, or takes it down: `medusa exec ./src/scripts/badge-artwork.ts 4 <file.png> "<licence>"`,
 * or `… 4 remove`.
 */
export default async function badgeArtwork({ container, args }: ExecArgs): Promise<void> {
  const [stars, file, licence = ""] = args
  if (!stars || !file) {
    throw new MedusaError(
      MedusaError.Types.INVALID_DATA,
      "give the number of stars, and a PNG or WebP file or 'remove'",
    )
  }
  const actor = systemActor("badge:artwork")
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
  if (file === "remove") {
    const { result } = await removeBadgeArtworkWorkflow(container).run({ input: { actor, stars: Number(stars) } })
    logger.info(result ? `artwork for ${stars} stars is down` : `there was no artwork for ${stars} stars`)
    return
  }
  const picture = (await cleanArtwork(readFileSync(file))).toString("base64")
  const input = { actor, stars: Number(stars), picture, licence }
  const { result } = await putBadgeArtworkWorkflow(container).run({ input })
  logger.info(`artwork ${result.version} is up for ${stars} stars`)
}
