import { plainRoute } from "../../../catalog/answer"
import { homePage } from "../../../catalog/pages/home-page"

export const AUTHENTICATE = false
export const GET = plainRoute(homePage)
