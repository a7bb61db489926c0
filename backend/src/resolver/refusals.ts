import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { Problem } from "@san-ocop/kit/http/problem"

const TITLES = {
  400: "Mã này không đúng",
  404: "Không có sản phẩm nào mang mã này",
} as const
const WORDS = {
  400: "Địa chỉ trên tem bị thiếu hoặc bị hỏng. Xin quét lại, hoặc gõ đúng như in bên cạnh mã.",
  404: "Tem này không do sàn cấp. Nếu mã đúng như in trên bao bì, xin không dùng sản phẩm và báo cho cơ quan quản lý.",
} as const

const page = (title: string, words: string, site: string): string => `<!doctype html>
<html lang="vi"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">
<meta name="robots" content="noindex"><title>${title} · Sàn OCOP</title></head>
<body><main><h1>${title}</h1><p>${words}</p><p><a href="${site}">Sàn OCOP</a></p></main></body></html>`

/** Answers a label that cannot be followed: a page for people, a Problem for programs. Never under status 200. */
export function refuseLabel(req: MedusaRequest, res: MedusaResponse, status: 400 | 404, site: string): void {
  res.statusCode = status
  if (/text\/html/i.test(req.headers.accept ?? "")) {
    res.setHeader("Content-Type", "text/html; charset=utf-8")
    res.setHeader("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'")
    res.end(page(TITLES[status], WORDS[status], site))
    return
  }
  const type = status === 400 ? "invalid_data" : "not_found"
  const code = status === 400 ? "label_malformed" : "label_unknown"
  res.setHeader("Content-Type", "application/json; charset=utf-8")
  res.end(JSON.stringify({ type, code, message: WORDS[status] } satisfies Problem))
}
