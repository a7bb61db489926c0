import { createHash } from "node:crypto"
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

// The colours of the shop's trace pages: who scans must see at once whose page this is.
const STYLE = `*{box-sizing:border-box;margin:0}body{background:#fbf8f1;color:#1f2a1e;font:16px/1.5 system-ui,sans-serif}
main{max-width:40rem;margin:0 auto;padding:16px}section{background:#fbe9e7;color:#b3261e;border:2px solid #b3261e;border-radius:12px;padding:16px}
h1{font-size:1.35rem;line-height:1.25;margin-bottom:8px}a{display:inline-flex;align-items:center;min-height:44px;color:#1e6b3a;font-weight:700}
:focus-visible{outline:3px solid #1e6b3a;outline-offset:2px}`
const POLICY = `default-src 'none'; style-src 'sha256-${createHash("sha256").update(STYLE).digest("base64")}'; frame-ancestors 'none'`

const page = (title: string, words: string, site: string): string => `<!doctype html>
<html lang="vi"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">
<meta name="robots" content="noindex"><title>${title} · Sàn OCOP</title><style>${STYLE}</style></head>
<body><main><section role="alert"><h1>${title}</h1><p>${words}</p></section><p><a href="${site}/san">Báo cho cơ quan quản lý</a></p>
<p><a href="${site}/">Về trang chủ Sàn OCOP</a></p></main></body></html>`

/** Answers a label that cannot be followed: a page for people, a Problem for programs. Never under status 200. */
export function refuseLabel(req: MedusaRequest, res: MedusaResponse, status: 400 | 404, site: string): void {
  res.statusCode = status
  if (/text\/html/i.test(req.headers.accept ?? "")) {
    res.setHeader("Content-Type", "text/html; charset=utf-8")
    res.setHeader("Content-Security-Policy", POLICY)
    res.end(page(TITLES[status], WORDS[status], site))
    return
  }
  const type = status === 400 ? "invalid_data" : "not_found"
  const code = status === 400 ? "label_malformed" : "label_unknown"
  res.setHeader("Content-Type", "application/json; charset=utf-8")
  res.end(JSON.stringify({ type, code, message: WORDS[status] } satisfies Problem))
}
