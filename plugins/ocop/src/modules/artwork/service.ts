import type { Context } from "@medusajs/framework/types"
import { InjectManager, InjectTransactionManager, MedusaContext, MedusaService } from "@medusajs/framework/utils"
import type { Actor } from "@san-ocop/floor/lib/actor"
import { appendAudit } from "@san-ocop/floor/lib/append-audit"
import { BadgeArtwork } from "./models/badge-artwork"

export type NewArtwork = { stars: number; picture: string; version: string; licence: string; actor: Actor }

export default class ArtworkModuleService extends MedusaService({ BadgeArtwork }) {
  /** Puts artwork up for a number of stars, in place of what was there, and says so in the audit log. */
  @InjectManager()
  @InjectTransactionManager()
  async putArtwork({ actor, ...artwork }: NewArtwork, @MedusaContext() context: Context = {}) {
    const { stars, version, licence } = artwork
    const before = await this.listBadgeArtworks({ stars }, {}, context)
    await this.deleteBadgeArtworks(
      before.map(({ id }) => id),
      context,
    )
    const created = await this.createBadgeArtworks(artwork, context)
    await appendAudit(context, {
      actor,
      action: "badge_artwork.put",
      entity_type: "badge_artwork",
      entity_id: String(stars),
      before: before[0] ? { version: before[0].version, licence: before[0].licence } : null,
      after: { version, licence },
    })
    return { id: created.id, stars, version }
  }

  /** Takes artwork down: pages show our own stars again. True when there was some. */
  @InjectManager()
  @InjectTransactionManager()
  async removeArtwork(stars: number, actor: Actor, @MedusaContext() context: Context = {}) {
    const before = await this.listBadgeArtworks({ stars }, {}, context)
    if (before.length === 0) return false
    await this.deleteBadgeArtworks(
      before.map(({ id }) => id),
      context,
    )
    const entry = { actor, action: "badge_artwork.removed", entity_type: "badge_artwork", entity_id: String(stars) }
    await appendAudit(context, { ...entry, before: { version: before[0]?.version } })
    return true
  }
}
