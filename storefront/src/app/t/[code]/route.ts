import { readTrace } from "@/features/catalog/data/catalog"
import { html } from "@/features/trace/html/escape"
import { tracePage } from "@/features/trace/html/frame"
import { knownLot } from "@/features/trace/html/known-lot"
import { translator } from "@/shared/i18n/translator"
import { BackendDown } from "@/shared/medusa/errors"

/** GET /t/<lot code>: printed on packages, so a permanent contract. Plain HTML, no script: it answers on any phone that can scan. */
export async function GET(_request: Request, { params }: { params: Promise<{ code: string }> }): Promise<Response> {
  const { code } = await params
  const t = translator("trace")
  const lot = await readTrace(code).catch((error: unknown) => {
    if (error instanceof BackendDown) return error
    throw error
  })
  if (lot instanceof BackendDown) {
    const again = html`<p><a class="go" href="/t/${encodeURIComponent(code)}">${t("again")}</a></p>`
    return tracePage(
      503,
      t("downTitle"),
      html`<section>
        <h1>${t("downTitle")}</h1>
        <p>${t("downText")}</p>
        ${again}
      </section>`,
    )
  }
  if (lot) return tracePage(200, t("title", { code: lot.code, product: lot.product.name }), knownLot(lot))
  const warning = html`<section class="bad" role="alert">
    <h1>${t("unknownTitle")}</h1>
    <p>${t("unknownText")}</p>
    <p class="muted">${t("unknownCode", { code: code.slice(0, 80) })}</p>
    <p><a class="go" href="/san">${t("report")}</a></p>
  </section>`
  return tracePage(404, t("unknownTitle"), warning)
}
