import { keyedRoute } from "../../../../catalog/answer"
import { productPage } from "../../../../catalog/pages/product-page"

export const AUTHENTICATE = false
export const GET = keyedRoute("handle", productPage, "Không tìm thấy sản phẩm này, có thể sản phẩm đã ngừng bán.")
