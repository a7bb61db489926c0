import { keyedRoute } from "../../../../catalog/answer"
import { floorPage } from "../../../../catalog/pages/floor-page"

export const AUTHENTICATE = false
export const GET = keyedRoute("slug", floorPage, "Chưa có sàn của tỉnh này.")
