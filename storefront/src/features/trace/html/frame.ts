import { createHash } from "node:crypto"
import { isDemo } from "@/shared/env"
import { translator } from "@/shared/i18n/translator"
import { type Html, html } from "./escape"
import { TRACE_STYLE } from "./style"

const STYLE_HASH = createHash("sha256").update(TRACE_STYLE).digest("base64")

// Made apart from the page, since its hash must be that of the very text between the tags.
const STYLE: Html = { markup: `<style>${TRACE_STYLE}</style>` }

/** No script at all, one style that is known by its hash, pictures from here. */
const POLICY = `default-src 'none'; img-src 'self'; style-src 'sha256-${STYLE_HASH}'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'`

/** A whole page without React: the head, our name, `body`, and the way to the shop. */
export function tracePage(status: number, title: string, body: Html): Response {
  const t = translator("trace")
  const page = html`<!doctype html>
    <html lang="vi">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width,initial-scale=1" />
        <meta name="theme-color" content="#fbf8f1" />
        <meta name="robots" content="noindex" />
        <title>${title} · Sàn OCOP</title>
        <link rel="icon" href="/icon.svg" type="image/svg+xml" />
        ${STYLE}
      </head>
      <body>
        ${isDemo() && html`<aside class="demo">${translator("common")("demo.banner")}</aside>`}
        <header>
          <a href="/"><img src="/icon.svg" alt="" width="36" height="36" />Sàn <b>OCOP</b></a>
        </header>
        <main>${body}</main>
        <footer>
          <p><a class="go" href="/cach-kiem-chung">${t("how")}</a></p>
          <p><a class="go" href="/">${t("home")}</a></p>
        </footer>
      </body>
    </html>`
  return new Response(page.markup, {
    status,
    headers: {
      "content-type": "text/html; charset=utf-8",
      "content-security-policy": POLICY,
      // A recall must be seen by the next scan.
      "cache-control": "no-store",
      "x-robots-tag": "noindex",
      "x-content-type-options": "nosniff",
      "referrer-policy": "strict-origin-when-cross-origin",
    },
  })
}
