import { keyedRoute } from "../../../../../catalog/answer"
import { productRecalls } from "../../../../../catalog/pages/recalls-page"

export const AUTHENTICATE = false
export const GET = keyedRoute("handle", productRecalls, "Không tìm thấy sản phẩm này.")
