import "server-only"
import type { BadgeArtworkList } from "@san-ocop/kit/http/recognition"
import { backend } from "./medusa/backend"

/** Artwork changes once in years; a badge's being there at all is never kept. */
const KEPT_MS = 60_000

let kept: { at: number; artwork: BadgeArtworkList["artwork"] } | undefined
let asking: Promise<BadgeArtworkList["artwork"]> | undefined

const ask = (): Promise<BadgeArtworkList["artwork"]> =>
  backend
    .get<BadgeArtworkList>("/catalog/badge-artwork", { timeoutMs: 1_000 })
    .then(({ artwork }) => artwork)
    // Without an answer the stars are our own drawing: that is never wrong.
    .catch(() => kept?.artwork ?? [])
    .then((artwork) => {
      kept = { at: performance.now(), artwork }
      asking = undefined
      return artwork
    })

/** Address of the operator's licensed artwork for these stars, on our own site; null where pages draw stars. */
export async function artworkPath(stars: number): Promise<string | null> {
  const fresh = kept && performance.now() - kept.at < KEPT_MS ? kept.artwork : await (asking ??= ask())
  const found = fresh.find((one) => one.stars === stars)
  return found ? `/phu-hieu/${String(stars)}?v=${found.version}` : null
}
