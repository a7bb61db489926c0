import { darker, flatBody, lighter, mix } from "../colour"
import { ellipse, FLOOR_Y, line, path, rect, repeat, type Draw } from "../drawing"

const POUCH =
  "M250 196H550Q560 330 572 500Q584 640 566 676Q560 690 540 690H260Q240 690 234 676Q216 640 228 500Q240 330 250 196Z"

/** A stand-up pouch of kraft paper with a window on the goods. */
export const kraftPouch: Draw = ({ tint, accent, random }) => ({
  defs:
    flatBody("body", "#cda873") +
    `<clipPath id="window"><path d="M300 560Q400 520 500 560Q520 640 400 652Q280 640 300 560Z"/></clipPath>`,
  shapes:
    path(POUCH, "url(#body)") +
    path("M234 676Q216 640 228 500L262 500Q252 620 270 690H260Q240 690 234 676Z", "#7a5a2e", 'opacity=".16"') +
    rect(246, 172, 308, 46, 6, darker("#cda873", 0.16)) +
    line("M252 236H548", "#7a5a2e", 3, 'stroke-dasharray="2 9" opacity=".7"') +
    `<g clip-path="url(#window)">${rect(270, 520, 260, 140, 0, darker(tint, 0.22))}${repeat(46, () =>
      ellipse(
        286 + random() * 228,
        536 + random() * 116,
        13 + random() * 6,
        8 + random() * 4,
        mix(tint, random() > 0.5 ? "#fff3d8" : "#33230f", random() * 0.24),
        `transform="rotate(${Math.round(random() * 180)} 400 590)"`,
      ),
    )}</g>` +
    line("M300 560Q400 520 500 560Q520 640 400 652Q280 640 300 560Z", lighter("#cda873", 0.4), 4) +
    rect(270, 200, 9, 470, 4, "#ffffff", 'opacity=".16"') +
    rect(246, 212, 308, 5, 0, accent),
  label: { x: 400, y: 386, width: 262, height: 240, style: "label" },
  shadow: { x: 400, y: FLOOR_Y, width: 200 },
})

/** A glossy printed pouch in the colour of the goods. */
export const pouch: Draw = ({ tint, accent }) => ({
  defs: flatBody("body", tint, 0.2),
  shapes:
    path(POUCH, "url(#body)") +
    path(
      "M226 520Q400 450 576 540Q584 640 566 676Q560 690 540 690H260Q240 690 234 676Q216 640 226 520Z",
      lighter(tint, 0.32),
      'opacity=".75"',
    ) +
    path(
      "M225 570Q400 510 579 596Q580 650 566 676Q560 690 540 690H260Q240 690 234 676Q221 650 225 570Z",
      accent,
      'opacity=".85"',
    ) +
    rect(246, 172, 308, 44, 6, darker(tint, 0.2)) +
    repeat(24, (index) => rect(252 + index * 12.5, 176, 3, 36, 1, "#ffffff", 'opacity=".16"')) +
    path("M276 222H300Q288 420 296 660H270Q262 420 276 222Z", "#ffffff", 'opacity=".2"'),
  label: { x: 400, y: 404, width: 266, height: 270, style: "label" },
  shadow: { x: 400, y: FLOOR_Y, width: 200 },
})

/** A sack of rice tied at the top. */
export const sack: Draw = ({ tint, accent, random }) => ({
  defs: flatBody("body", "#e9dcc0") + flatBody("grain", tint),
  shapes:
    path("M330 236Q300 168 336 128Q400 150 464 128Q500 168 470 236Z", "url(#body)") +
    repeat(5, (index) =>
      line(`M${352 + index * 24} 140Q${360 + index * 20} 190 ${366 + index * 17} 234`, "#b9a67c", 3, 'opacity=".7"'),
    ) +
    path(
      "M328 236Q400 256 472 236Q560 290 584 440Q604 600 572 668Q562 690 536 690H264Q238 690 228 668Q196 600 216 440Q240 290 328 236Z",
      "url(#body)",
    ) +
    path(
      "M328 236Q240 290 216 440Q196 600 228 668Q234 684 252 688Q228 560 262 420Q284 310 340 252Z",
      "#8c7442",
      'opacity=".18"',
    ) +
    rect(322, 222, 156, 26, 13, accent) +
    path("M470 232Q520 220 536 262Q512 262 500 252Q506 286 490 304Q476 270 468 246Z", accent) +
    repeat(26, () =>
      ellipse(
        212 + random() * 376,
        680 + random() * 20,
        10,
        4,
        lighter(tint, random() * 0.5),
        `transform="rotate(${Math.round(random() * 30 - 15)} 400 690)"`,
      ),
    ),
  label: { x: 400, y: 474, width: 290, height: 268, style: "print", ink: darker(accent, 0.1) },
  shadow: { x: 400, y: FLOOR_Y, width: 230 },
})

/** A clear pack of noodles held by a paper band. */
export const noodles: Draw = ({ tint, accent, random }) => ({
  defs: flatBody("strands", tint) + flatBody("band", lighter(accent, 0.86), 0.05),
  shapes:
    rect(206, 196, 388, 494, 34, "url(#strands)") +
    repeat(34, (index) => {
      const x = 218 + index * 11
      const bend = Math.round(random() * 18 - 9)
      return line(
        `M${x} 208Q${x + bend} 440 ${x} 680`,
        index % 2 ? darker(tint, 0.16) : lighter(tint, 0.5),
        4,
        'opacity=".75"',
      )
    }) +
    rect(206, 196, 388, 494, 34, "#ffffff", 'opacity=".14"') +
    rect(198, 326, 404, 270, 8, "url(#band)") +
    rect(198, 326, 404, 9, 0, accent) +
    rect(198, 587, 404, 9, 0, accent) +
    rect(228, 214, 14, 100, 7, "#ffffff", 'opacity=".6"'),
  label: { x: 400, y: 461, width: 350, height: 226, style: "print", ink: "#1f2a1e" },
  shadow: { x: 400, y: FLOOR_Y, width: 230 },
})
