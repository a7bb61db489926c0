import { formatDay } from "@san-ocop/kit/day"
import type { TracePage } from "@san-ocop/kit/http/trace"
import { translator } from "@/shared/i18n/translator"
import { formatInstant } from "@/shared/format-time"
import { picturePath } from "@/shared/picture"
import { placeText } from "@/features/catalog/components/place-text"
import { type Html, html } from "./escape"
import { certificateSection } from "./certificate-section"

const fact = (name: string, value: string | null): Html | null =>
  value
    ? html`<div>
        <dt>${name}</dt>
        <dd>${value}</dd>
      </div>`
    : null

/** The page of a lot that is in the books: verdict first; a recall before everything. Fields as Decree 37/2026/ND-CP art. 32 asks. */
export function knownLot(lot: TracePage): Html {
  const t = translator("trace")
  const picture = picturePath(lot.product.picture)
  const { handle, name } = lot.product
  return html`${verdict(lot)}
    <section>
      <div class="product">
        ${picture && html`<img src="${picture}" alt="" width="88" height="88" />`}
        <div>
          <h1>${name}</h1>
          <p class="muted">${lot.producer.name}</p>
          ${lot.is_sample && html`<p><span class="sample">${t("sample")}</span></p>`}
        </div>
      </div>
    </section>
    <section>
      <dl>
        ${fact(t("lot"), lot.code)}${fact(t("madeOn"), formatDay(lot.made_on))}${fact(t("bestBefore"), lot.best_before && formatDay(lot.best_before))}${fact(t("quantity"), lot.quantity)}${fact(t("producer"), lot.producer.name)}${fact(t("address"), lot.producer.address)}${fact(t("origin"), placeText(lot.place))}
      </dl>
    </section>
    ${
      lot.warnings.length > 0 &&
      html`<section>
        <h2>${t("warnings")}</h2>
        ${lot.warnings.map((text) => html`<p>${text}</p>`)}
      </section>`
    }
    <section>
      <h2>${t("journey")}</h2>
      <ol>
        ${lot.events.map(
          (event) =>
            html`<li>
              <b>${event.title}</b>
              <div class="muted">${formatInstant(event.at)}${event.place && html` · ${event.place}`}</div>
              ${event.note && html`<div>${event.note}</div>`}
              <div class="muted">
                ${t("declaredBy", { name: event.declared_by })}${event.confirmed_by && html`; ${t("confirmedBy", { name: event.confirmed_by })}`}
              </div>
            </li>`,
        )}
      </ol>
    </section>
    ${certificateSection(lot)}
    ${html`<p><a class="go" href="/san/${lot.place.floor_slug}#co-quan">${t("report")}</a></p>`}
    ${handle && html`<p><a class="go" href="/san-pham/${handle}">${t("seeProduct")}</a></p>`}`
}

function verdict(lot: TracePage): Html {
  const t = translator("trace")
  return lot.verdict === "recalled"
    ? html`<section class="bad" role="alert">
        <p><b>${t("verdict.recalled")}</b></p>
        <p>${t("recalledWhat")}</p>
      </section>`
    : html`<section class="verdict"><p>${t("verdict.known")}</p></section>`
}
