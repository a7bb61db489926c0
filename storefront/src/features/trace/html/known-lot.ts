import { formatDay, isDay } from "@san-ocop/kit/day"
import type { CorrectedFact, TracePage } from "@san-ocop/kit/http/trace"
import { translator } from "@/shared/i18n/translator"
import { formatInstant } from "@/shared/format-time"
import { picturePath } from "@/shared/picture"
import { placeText } from "@/features/catalog/components/place-text"
import { type Html, html } from "./escape"
import { certificateSection } from "./certificate-section"
import { lotNote, lotVerdict, lotWarnings } from "./lot-warnings"
import { reportForm } from "./report-form"

const fact = (name: string, value: string | null): Html =>
  html`<div>
    <dt>${name}</dt>
    <dd>${value ?? translator("trace")("undeclared")}</dd>
  </div>`

/** What the page of one item has beside that of its lot. */
type OfItem = { verdict: Html; serial: string; ending: Html }

/**
 * The page of a lot that is in the books: a recall before everything, then what else warns, then the verdict. Fields as Decree
 * 37/2026/ND-CP art. 32 asks.
 * @param yours what a shopper who comes from his order is told
 */
export function knownLot(lot: TracePage, item: OfItem | null = null, yours: Html | null = null): Html {
  const t = translator("trace")
  const picture = picturePath(lot.product.picture)
  const { handle, name } = lot.product
  return html`${lotWarnings(lot)} ${item ? item.verdict : lotVerdict(lot)} ${lotNote(lot)} ${yours}
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
      <dl>${facts(lot)}</dl>
      ${pictures(lot.pictures, t("lotPicture", { code: lot.code }))}
    </section>
    ${corrected(lot)} ${journey(lot)} ${certificateSection(lot)}
    ${reportForm({ code: lot.code, serial: item?.serial ?? null })} ${item?.ending}
    <p><a class="go" href="/san/${lot.place.floor_slug}#co-quan">${t("report")}</a></p>
    ${handle && html`<p><a class="go" href="/san-pham/${handle}">${t("seeProduct")}</a></p>`}`
}

const pictures = (addresses: readonly string[], alt: string): Html[] =>
  addresses
    .flatMap((address) => picturePath(address) ?? [])
    .map((path) => html`<img class="event" src="${path}" alt="${alt}" loading="lazy" width="160" height="120" />`)

/** "12000 hũ" as people write it: "12.000 hũ". */
const grouped = (quantity: string): string =>
  quantity.replace(/^\d+/, (digits) => Number(digits).toLocaleString("vi-VN"))

/** The minimum data of Decree 37/2026/ND-CP art. 23: what nobody has declared says so, and is not left out. */
function facts(lot: TracePage): Html[] {
  const t = translator("trace")
  return [
    fact(t("lot"), lot.code),
    ...(lot.lot_number ? [fact(t("lotNumber"), lot.lot_number)] : []),
    fact(t("brand"), lot.brand),
    fact(t("madeOn"), formatDay(lot.made_on)),
    fact(t("bestBefore"), lot.best_before && formatDay(lot.best_before)),
    fact(t("quantity"), grouped(lot.quantity)),
    fact(t("producer"), lot.producer.name),
    fact(t("address"), lot.producer.address),
    fact(t("origin"), placeText(lot.place)),
    fact(t("material"), lot.origin),
    fact(t("standards"), lot.standards),
  ]
}

const NAMES = {
  made_on: "madeOn",
  best_before: "bestBefore",
  quantity: "quantity",
  brand: "brand",
  standards: "standards",
} as const

/** Facts that were declared otherwise before: what stood on the page, and why it no longer does. */
function corrected({ corrections }: TracePage): Html | null {
  if (corrections.length === 0) return null
  const t = translator("trace")
  const said = (field: CorrectedFact["field"], text: string | null): string => {
    if (text === null) return t("undeclared")
    return isDay(text) ? formatDay(text) : field === "quantity" ? grouped(text) : text
  }
  return html`<section>
    <h2>${t("corrected")}</h2>
    ${corrections.map(
      ({ field, before, after, reason, by, at }) =>
        html`<p>
            ${t("correctedFact", { field: t(NAMES[field]), before: said(field, before), after: said(field, after) })}
          </p>
          <p class="muted">${t("correctedWhy", { reason, name: by, time: formatInstant(at) })}</p>`,
    )}
  </section>`
}

function journey({ events }: TracePage): Html {
  const t = translator("trace")
  return html`<section>
    <h2>${t("journey")}</h2>
    ${events.length === 0 && html`<p class="muted">${t("undeclared")}</p>`}
    <ol>
      ${events.map(
        (event) =>
          html`<li>
            <b>${event.title}</b>
            <div class="muted">${formatInstant(event.at)}${event.place && html` · ${event.place}`}</div>
            ${event.note && html`<div>${event.note}</div>`}
            ${event.parts.length > 0 && html`<div>${t("parts", { parts: event.parts.join(", ") })}</div>`}
            ${event.party && html`<div>${t("party", { name: event.party })}</div>`}
            ${event.document && html`<div>${t("document", { number: event.document })}</div>`}
            ${pictures(event.pictures, event.title)}
            <div class="muted">
              ${t("declaredBy", { name: event.declared_by })}${event.confirmed_by && html`; ${t("confirmedBy", { name: event.confirmed_by })}`}
            </div>
          </li>`,
      )}
    </ol>
  </section>`
}
