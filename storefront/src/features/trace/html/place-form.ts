import { translator } from "@/shared/i18n/translator"
import { type Html, html } from "./escape"

/** Shows the form where the phone knows its place, asks the phone only once its owner pressed the button, and sends the form. */
export const PLACE_SCRIPT = `(function(){var f=document.getElementById("vi-tri"),g=navigator.geolocation;if(!f||!g)return;f.hidden=false;
f.addEventListener("submit",function(e){var l=f.elements;if(l.latitude.value)return;e.preventDefault();var b=f.querySelector("button");b.disabled=true;
g.getCurrentPosition(function(p){l.latitude.value=p.coords.latitude;l.longitude.value=p.coords.longitude;f.submit()},
function(){b.disabled=false;f.querySelector("[role=status]").textContent=f.getAttribute("data-no")},{timeout:15000,maximumAge:60000})})})()`

/** Asks whether the pack may be compared with where it was checked before. Nothing is sent unless somebody presses the button. */
export function placeForm(code: string, serial: string): Html {
  const t = translator("trace")
  const action = `/t/${encodeURIComponent(code)}/${encodeURIComponent(serial)}/vi-tri`
  return html`<form id="vi-tri" class="card" method="post" action="${action}" data-no="${t("place.denied")}" hidden>
    <h2>${t("place.title")}</h2>
    <p>${t("place.text")}</p>
    <input type="hidden" name="latitude" /><input type="hidden" name="longitude" />
    <button>${t("place.submit")}</button>
    <p role="status"></p>
  </form>`
}

/** What became of it, as the address of the page says after sending. */
export function placeAnswer(told: string | null): Html | null {
  const t = translator("trace")
  if (told === null) return null
  const text = told === "loi" ? t("place.failed") : t("place.thanks", { province: told.slice(0, 40) })
  return html`<section role="status"><p>${text}</p></section>`
}
