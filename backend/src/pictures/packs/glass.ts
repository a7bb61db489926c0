import { darker, lighter, mix, roundBody } from "../colour"
import { ellipse, FLOOR_Y, path, rect, type Draw } from "../drawing"

const shine = (x: number, y: number, height: number): string => rect(x, y, 16, height, 8, "#ffffff", 'opacity=".38"')

/** A wide glass jar with a metal lid. */
export const jar: Draw = ({ tint, accent }) => ({
  defs: roundBody("body", tint) + roundBody("lid", mix("#c79a3b", accent, 0.12)),
  shapes:
    path("M246 300Q246 268 286 258H514Q554 268 554 300V650Q554 690 514 690H286Q246 690 246 650Z", "url(#body)") +
    path("M258 300Q262 282 290 272H510Q538 282 542 300L542 322H258Z", "#ffffff", 'opacity=".5"') +
    ellipse(400, 322, 142, 11, lighter(tint, 0.3)) +
    rect(276, 246, 248, 24, 6, darker(tint, 0.1), 'opacity=".45"') +
    rect(264, 178, 272, 76, 14, "url(#lid)") +
    rect(264, 226, 272, 8, 0, "#2a1d12", 'opacity=".16"') +
    ellipse(400, 182, 130, 12, lighter("#c79a3b", 0.5)) +
    shine(270, 340, 300),
  label: { x: 400, y: 500, width: 268, height: 236, style: "label" },
  shadow: { x: 400, y: FLOOR_Y, width: 190 },
})

/** A low jar with a wide lid, for extracts, pastes and spices. */
export const smallJar: Draw = ({ tint, accent }) => ({
  defs: roundBody("body", tint) + roundBody("lid", darker(accent, 0.15)),
  shapes:
    path("M232 366Q232 344 256 340H544Q568 344 568 366V646Q568 690 524 690H276Q232 690 232 646Z", "url(#body)") +
    rect(226, 250, 348, 98, 18, "url(#lid)") +
    rect(226, 316, 348, 7, 0, "#ffffff", 'opacity=".22"') +
    ellipse(400, 256, 164, 12, lighter(accent, 0.28)) +
    shine(252, 372, 270),
  label: { x: 400, y: 522, width: 292, height: 250, style: "label" },
  shadow: { x: 400, y: FLOOR_Y, width: 210 },
})

/** A tall bottle with a narrow neck, for fish sauce, oil and vinegar. */
export const bottle: Draw = ({ tint, accent }) => ({
  defs: roundBody("body", tint) + roundBody("cap", accent),
  shapes:
    path(
      "M366 180V262Q366 300 322 326Q276 352 276 406V652Q276 690 314 690H486Q524 690 524 652V406Q524 352 478 326Q434 300 434 262V180Z",
      "url(#body)",
    ) +
    rect(358, 108, 84, 84, 10, "url(#cap)") +
    rect(358, 168, 84, 7, 0, "#ffffff", 'opacity=".3"') +
    rect(362, 196, 76, 16, 5, lighter(tint, 0.2), 'opacity=".7"') +
    shine(296, 400, 250) +
    rect(378, 214, 9, 60, 4, "#ffffff", 'opacity=".35"'),
  label: { x: 400, y: 540, width: 232, height: 236, style: "label" },
  shadow: { x: 400, y: FLOOR_Y, width: 160 },
})

/** A broad-shouldered bottle with a cork, for rice spirits and fruit liqueurs. */
export const spirit: Draw = ({ tint, accent }) => ({
  defs: roundBody("body", tint) + roundBody("cork", "#b98d5a"),
  shapes:
    path(
      "M362 176V246Q362 276 316 286Q246 300 246 366V650Q246 690 286 690H514Q554 690 554 650V366Q554 300 484 286Q438 276 438 246V176Z",
      "url(#body)",
    ) +
    rect(368, 112, 64, 70, 8, "url(#cork)") +
    rect(354, 168, 92, 26, 8, darker(accent, 0.1)) +
    path("M368 194L352 300L376 286L388 310L398 194Z", accent, 'opacity=".9"') +
    shine(268, 370, 280),
  label: { x: 400, y: 510, width: 264, height: 236, style: "label" },
  shadow: { x: 400, y: FLOOR_Y, width: 190 },
})

/** A slender wine bottle with a sleeve. */
export const wine: Draw = ({ tint, accent }) => ({
  defs: roundBody("body", tint) + roundBody("sleeve", darker(accent, 0.2)),
  shapes:
    path(
      "M364 120V300Q364 336 326 362Q286 390 286 440V654Q286 690 322 690H478Q514 690 514 654V440Q514 390 474 362Q436 336 436 300V120Z",
      "url(#body)",
    ) +
    path("M358 92H442V246H358Z", "url(#sleeve)") +
    rect(354, 88, 92, 22, 6, darker(accent, 0.3)) +
    shine(306, 430, 220),
  label: { x: 400, y: 552, width: 212, height: 222, style: "label" },
  shadow: { x: 400, y: FLOOR_Y, width: 150 },
})

/** A small dropper bottle, for essential oils. */
export const vial: Draw = ({ tint, accent }) => ({
  defs: roundBody("body", tint) + roundBody("cap", darker(accent, 0.35)),
  shapes:
    path(
      "M356 300V330Q356 350 314 358Q264 368 264 420V652Q264 690 302 690H498Q536 690 536 652V420Q536 368 486 358Q444 350 444 330V300Z",
      "url(#body)",
    ) +
    rect(342, 236, 116, 74, 10, "url(#cap)") +
    path("M366 236V172Q366 118 400 118Q434 118 434 172V236Z", darker(accent, 0.5)) +
    rect(378, 150, 9, 70, 4, "#ffffff", 'opacity=".25"') +
    shine(284, 410, 240),
  label: { x: 400, y: 545, width: 246, height: 226, style: "label" },
  shadow: { x: 400, y: FLOOR_Y, width: 180 },
})
