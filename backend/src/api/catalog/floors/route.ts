import { plainRoute } from "../../../catalog/answer"
import { floorsPage } from "../../../catalog/pages/floors-page"

export const AUTHENTICATE = false
export const GET = plainRoute(floorsPage)
