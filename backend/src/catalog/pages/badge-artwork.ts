import { type Read, readJson } from "../database"

const LIST: Read = {
  name: "catalog-badge-artwork",
  text: `SELECT json_build_object('artwork', coalesce(json_agg(json_build_object('stars', stars, 'version', version) ORDER BY stars), '[]'))::text
    FROM badge_artwork WHERE deleted_at IS NULL`,
}
const ONE: Read = {
  name: "catalog-badge-artwork-picture",
  text: `SELECT picture FROM badge_artwork WHERE stars = $1 AND deleted_at IS NULL`,
}

/** A BadgeArtworkList as JSON text. */
export const badgeArtworkList = (): Promise<string | null> => readJson(LIST, [])

/** The picture for a number of stars as WebP; null where pages draw stars of their own. */
export async function badgeArtworkPicture(stars: number): Promise<Buffer | null> {
  const picture = await readJson(ONE, [stars])
  return picture === null ? null : Buffer.from(picture, "base64")
}
