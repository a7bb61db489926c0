import { createHash } from "node:crypto"
import { isDemo } from "@/shared/env"
import { translator } from "@/shared/i18n/translator"
import { type Html, html } from "./escape"
import { PLACE_SCRIPT } from "./place-form"
import { TRACE_STYLE } from "./style"

const hash = (text: string): string => createHash("sha256").update(text).digest("base64")

// Made apart from the page, since its hash must be that of the very text between the tags.
const STYLE: Html = { markup: `<style>${TRACE_STYLE}</style>` }

const SCRIPT: Html = { markup: `<script>${PLACE_SCRIPT}</script>` }

/** One style and at most one script, each known by its hash; pictures from here; nothing else. */
const policy = (asksPlace: boolean): string =>
  [
    "default-src 'none'",
    "img-src 'self'",
    `style-src 'sha256-${hash(TRACE_STYLE)}'`,
    ...(asksPlace ? [`script-src 'sha256-${hash(PLACE_SCRIPT)}'`] : []),
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join("; ")
const POLICY = { plain: policy(false), asksPlace: policy(true) }

/**
 * A whole page without React: the head, our name, `body`, and the way to the shop.
 * @param asksPlace whether `body` has the form that asks where the phone is
 */
export function tracePage(status: number, title: string, body: Html, { asksPlace = false } = {}): Response {
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
        ${asksPlace && SCRIPT}
      </body>
    </html>`
  return new Response(page.markup, {
    status,
    headers: {
      "content-type": "text/html; charset=utf-8",
      "content-security-policy": asksPlace ? POLICY.asksPlace : POLICY.plain,
      // A recall must be seen by the next scan.
      "cache-control": "no-store",
      "x-robots-tag": "noindex",
      "x-content-type-options": "nosniff",
      "referrer-policy": "strict-origin-when-cross-origin",
    },
  })
}
