import { plainRoute } from "../../../catalog/answer"
import { sitemap } from "../../../catalog/pages/sitemap"

export const AUTHENTICATE = false
export const GET = plainRoute(sitemap)
