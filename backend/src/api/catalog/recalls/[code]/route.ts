import { keyedRoute } from "../../../../catalog/answer"
import { recallPage } from "../../../../catalog/pages/recalls-page"

export const AUTHENTICATE = false
export const GET = keyedRoute("code", recallPage, "Không tìm thấy đợt thu hồi này.")
