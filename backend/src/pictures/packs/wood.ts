import { darker, flatBody, lighter, roundBody } from "../colour"
import { ellipse, line, path, rect, repeat, type Draw } from "../drawing"
import { CARD } from "./fresh"

const LOW_CARD = { ...CARD, y: 640, height: 124, width: 470 }

/** A guitar leaning on the wall. */
export const guitar: Draw = ({ tint }) => ({
  defs: roundBody("body", tint) + flatBody("neck", "#5b3a22"),
  shapes: `<g transform="rotate(16 400 340) translate(0 -6)">${
    rect(384, 60, 32, 300, 4, "url(#neck)") +
    path("M374 20H426L420 74H380Z", "#3d2614") +
    path(
      "M400 270Q476 262 478 322Q474 356 500 386Q548 440 508 510Q470 566 400 566Q330 566 292 510Q252 440 300 386Q326 356 322 322Q324 262 400 270Z",
      "url(#body)",
    ) +
    ellipse(400, 396, 44, 44, "#2a1d12") +
    ellipse(400, 396, 50, 50, "none", `stroke="${lighter(tint, 0.5)}" stroke-width="5"`) +
    rect(352, 478, 96, 16, 5, "#3d2614") +
    repeat(6, (index) => line(`M${388 + index * 4.8} 66V486`, "#e9e2d0", 1.4))
  }</g>`,
  label: LOW_CARD,
  shadow: { x: 380, y: 578, width: 190 },
})

/** A carved figure on a stand. */
export const statue: Draw = ({ tint }) => ({
  defs: roundBody("body", tint) + flatBody("stand", darker(tint, 0.42)),
  shapes:
    path(
      "M286 520Q220 470 280 404Q240 350 300 300Q290 222 350 210Q356 130 412 122Q470 134 468 212Q532 236 510 306Q572 356 530 412Q588 470 520 520Z",
      "url(#body)",
    ) +
    repeat(6, (index) =>
      line(
        `M${304 + index * 14} ${490 - index * 50}Q400 ${440 - index * 46} ${500 - index * 12} ${486 - index * 52}`,
        darker(tint, 0.3),
        6,
        'opacity=".5"',
      ),
    ) +
    rect(252, 512, 296, 54, 14, "url(#stand)"),
  label: LOW_CARD,
  shadow: { x: 400, y: 566, width: 190 },
})

/** A framed picture of a leaf. */
export const frame: Draw = ({ tint }) => ({
  defs: flatBody("wood", "#8a5a33"),
  shapes:
    rect(196, 96, 408, 476, 8, "url(#wood)") +
    rect(226, 126, 348, 416, 2, "#fbf8f1") +
    path("M400 470Q270 400 290 290Q310 216 400 170Q490 216 510 290Q530 400 400 470Z", tint) +
    line("M400 180V500", darker(tint, 0.35), 6) +
    repeat(5, (index) =>
      line(
        `M400 ${250 + index * 44}Q${340 - index * 2} ${230 + index * 40} ${318 + index * 8} ${240 + index * 36}M400 ${250 + index * 44}Q${460 + index * 2} ${230 + index * 40} ${482 - index * 8} ${240 + index * 36}`,
        lighter(tint, 0.5),
        4,
      ),
    ),
  label: LOW_CARD,
  shadow: { x: 400, y: 574, width: 230 },
})

/** A bundle of bamboo straws or incense sticks in a holder. */
export const bundle: Draw = ({ tint, accent, random }) => ({
  defs: roundBody("stick", tint) + roundBody("holder", accent),
  shapes:
    repeat(13, (index) => {
      const turn = (index - 6) * 2.6 + random() * 2
      return `<g transform="rotate(${turn.toFixed(1)} 400 560)">${rect(388 + (index - 6) * 7, 120 + random() * 50, 20, 440, 6, "url(#stick)")}</g>`
    }) +
    path("M292 380H508L496 548Q494 566 474 566H326Q306 566 304 548Z", "url(#holder)") +
    rect(284, 366, 232, 26, 13, darker(accent, 0.2)) +
    line("M300 430Q400 460 500 430M302 500Q400 530 498 500", lighter(accent, 0.5), 5, 'opacity=".7"'),
  label: LOW_CARD,
  shadow: { x: 400, y: 566, width: 150 },
})

/** A set of wooden spoons and ladles. */
export const spoons: Draw = ({ tint }) => ({
  defs: flatBody("wood", tint, 0.2),
  shapes: repeat(5, (index) => {
    const bowl = [58, 46, 64, 50, 56][index] ?? 50
    return `<g transform="rotate(${(index - 2) * 11} 400 760)">${rect(388, 250, 24, 316, 12, "url(#wood)")}${ellipse(400, 200, bowl, bowl * 1.35, "url(#wood)")}${ellipse(400, 196, bowl * 0.7, bowl, darker(tint, 0.22), 'opacity=".55"')}</g>`
  }),
  label: LOW_CARD,
  shadow: { x: 400, y: 572, width: 230 },
})

/** A house plant in a glazed pot. */
export const plantPot: Draw = ({ tint, accent }) => ({
  defs: roundBody("pot", "#b9603a") + flatBody("leaf", tint, 0.2),
  shapes:
    repeat(7, (index) =>
      rect(
        352 + (index % 4) * 27 - (index > 3 ? 0 : 10),
        170 + (index % 3) * 34,
        24,
        260,
        10,
        index % 2 ? "#6f9e4a" : "#87b45c",
      ),
    ) +
    repeat(
      10,
      (index) =>
        `<g transform="translate(${360 + (index % 4) * 26} ${180 + (index % 3) * 34}) rotate(${-80 + index * 18})">${path("M0 0Q16 -60 0 -128Q-34 -60 0 0Z", index % 2 ? "url(#leaf)" : darker(tint, 0.16))}</g>`,
    ) +
    rect(330, 360, 140, 16, 8, "#b3261e") +
    path("M286 420H514L490 548Q486 566 464 566H336Q314 566 310 548Z", "url(#pot)") +
    rect(274, 404, 252, 34, 14, "#a5512f") +
    rect(300, 470, 200, 8, 4, lighter(accent, 0.7), 'opacity=".5"'),
  label: LOW_CARD,
  shadow: { x: 400, y: 566, width: 170 },
})
