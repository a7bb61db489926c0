import { plainRoute } from "../../../catalog/answer"
import { badgeArtworkList } from "../../../catalog/pages/badge-artwork"

export const AUTHENTICATE = false
export const GET = plainRoute(badgeArtworkList)
