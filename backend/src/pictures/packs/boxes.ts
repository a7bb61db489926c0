import { darker, flatBody, lighter, mix, roundBody } from "../colour"
import { ellipse, FLOOR_Y, line, path, rect, repeat, type Draw } from "../drawing"

/** A paper box seen a little from the right. */
export const carton: Draw = ({ tint, accent }) => ({
  defs: flatBody("front", tint, 0.1),
  shapes:
    path("M206 226L262 176H610L570 226Z", lighter(tint, 0.4)) +
    path("M570 226L610 176V640L570 690Z", darker(tint, 0.3)) +
    rect(206, 226, 364, 464, 4, "url(#front)") +
    path("M206 560Q300 520 388 566T570 540V690H206Z", accent, 'opacity=".9"') +
    path("M206 596Q300 556 388 602T570 576V690H206Z", darker(accent, 0.18), 'opacity=".9"') +
    line("M262 176L262 186", darker(tint, 0.2), 2) +
    rect(206, 226, 364, 4, 0, "#ffffff", 'opacity=".5"'),
  label: { x: 388, y: 400, width: 306, height: 250, style: "label" },
  shadow: { x: 408, y: FLOOR_Y, width: 230 },
})

/** A flat gift box with a ribbon, its lid leaning behind. */
export const giftBox: Draw = ({ tint, accent }) => ({
  defs: flatBody("lid", tint, 0.12) + flatBody("tray", darker(tint, 0.12)),
  shapes:
    rect(164, 196, 472, 400, 16, "url(#lid)") +
    rect(184, 216, 432, 360, 10, "none", `stroke="${lighter("#d8b04a", 0.2)}" stroke-width="4"`) +
    rect(148, 566, 504, 124, 14, "url(#tray)") +
    rect(148, 566, 504, 10, 5, "#ffffff", 'opacity=".3"') +
    rect(372, 566, 56, 124, 0, mix("#d8b04a", accent, 0.08)) +
    path("M400 582Q340 536 330 582Q336 612 400 592Q464 612 470 582Q460 536 400 582Z", "#e4c063") +
    ellipse(400, 588, 15, 13, "#c79a3b"),
  label: { x: 400, y: 388, width: 370, height: 270, style: "label" },
  shadow: { x: 400, y: FLOOR_Y, width: 270 },
})

/** A round tin with a lid. */
export const tin: Draw = ({ tint, accent }) => ({
  defs: roundBody("body", tint) + roundBody("lid", darker(tint, 0.28)),
  shapes:
    path("M248 262V650Q248 690 400 690Q552 690 552 650V262Z", "url(#body)") +
    path("M248 560Q400 620 552 560V650Q552 690 400 690Q248 690 248 650Z", accent, 'opacity=".85"') +
    path("M240 196V272Q240 306 400 306Q560 306 560 272V196Z", "url(#lid)") +
    ellipse(400, 196, 160, 30, lighter(tint, 0.16)) +
    ellipse(400, 194, 128, 20, darker(tint, 0.1), 'opacity=".5"') +
    line("M248 318Q400 352 552 318", "#e4c063", 5) +
    rect(274, 330, 14, 300, 7, "#ffffff", 'opacity=".3"'),
  label: { x: 400, y: 474, width: 262, height: 236, style: "label" },
  shadow: { x: 400, y: FLOOR_Y, width: 190 },
})

/** A carton of eggs. */
export const eggs: Draw = ({ tint, accent }) => ({
  defs:
    ["egg", "far"]
      .map(
        (id, index) =>
          `<radialGradient id="${id}" cx=".38" cy=".3" r=".8"><stop offset="0" stop-color="${lighter(tint, 0.6)}"/><stop offset=".6" stop-color="${darker(tint, index * 0.08)}"/><stop offset="1" stop-color="${darker(tint, 0.26)}"/></radialGradient>`,
      )
      .join("") + flatBody("tray", "#b9b2a0"),
  shapes:
    repeat(5, (index) => ellipse(232 + index * 84, 330, 40, 54, "url(#far)")) +
    repeat(4, (index) => ellipse(274 + index * 84, 372, 45, 62, "url(#egg)")) +
    path(
      "M160 388Q188 356 216 388Q244 420 274 388Q302 356 330 388Q358 420 386 388Q414 356 442 388Q470 420 500 388Q528 356 556 388Q584 420 612 388L640 388L616 660Q612 690 582 690H218Q188 690 184 660Z",
      "url(#tray)",
    ) +
    line("M176 452H624", "#8d8675", 4, 'opacity=".6"') +
    rect(168, 470, 464, 6, 3, accent, 'opacity=".8"'),
  label: { x: 400, y: 576, width: 352, height: 172, style: "label" },
  shadow: { x: 400, y: FLOOR_Y, width: 250 },
})
