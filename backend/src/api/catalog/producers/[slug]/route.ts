import { keyedRoute } from "../../../../catalog/answer"
import { producerPage } from "../../../../catalog/pages/producer-page"

export const AUTHENTICATE = false
export const GET = keyedRoute("slug", producerPage, "Không tìm thấy chủ thể này.")
