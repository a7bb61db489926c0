import { keyedRoute } from "../../../../catalog/answer"
import { tracePage } from "../../../../catalog/pages/trace-page"

export const AUTHENTICATE = false
export const GET = keyedRoute(
  "code",
  tracePage,
  "Không có lô hàng nào mang mã này. Nhãn có thể bị in sai hoặc làm giả.",
)
