import { plainRoute } from "../../../catalog/answer"
import { recallsPage } from "../../../catalog/pages/recalls-page"

export const AUTHENTICATE = false
export const GET = plainRoute(recallsPage)
