import { model } from "@medusajs/framework/utils"

/**
 * Licensed artwork that the operator puts up in place of our own drawing of the stars: the programme's mark is a registered
 * certification mark, so none is shipped.
 */
export const BadgeArtwork = model.define("badge_artwork", {
  id: model.id({ prefix: "bart" }).primaryKey(),
  stars: model.number().unique(),
  /** A WebP picture in base64, drawn anew from what was handed in; a few kilobytes. */
  picture: model.text(),
  /** Of the picture: a new one has a new address, so that no old one is shown. */
  version: model.text(),
  /** By what right it is used: who allowed it, by which paper. */
  licence: model.text(),
})
