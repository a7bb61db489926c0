import { keyedRoute } from "../../../../catalog/answer"
import { certificatePage } from "../../../../catalog/pages/certificate-page"

export const AUTHENTICATE = false
export const GET = keyedRoute("number", certificatePage, "Không tìm thấy giấy chứng nhận có số này.")
