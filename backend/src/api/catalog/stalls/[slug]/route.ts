import { keyedRoute } from "../../../../catalog/answer"
import { stallPage } from "../../../../catalog/pages/stall-page"

export const AUTHENTICATE = false
export const GET = keyedRoute("slug", stallPage, "Không tìm thấy gian hàng này.")
