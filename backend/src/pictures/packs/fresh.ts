import { ball, darker, flatBody, lighter, mix } from "../colour"
import { ellipse, line, path, rect, repeat, type Draw, type LabelSpot } from "../drawing"

/** A card in front of goods that have no pack. */
export const CARD: LabelSpot = { x: 400, y: 610, width: 400, height: 130, style: "card" }

const leaf = (x: number, y: number, size: number, turn: number, fill: string): string =>
  `<g transform="translate(${x} ${y}) rotate(${turn}) scale(${size})">${path("M0 0Q20 -34 62 -30Q52 10 0 0Z", fill)}${line("M4 -3Q28 -16 52 -26", "#ffffff", 2, 'opacity=".4"')}</g>`

/** A woven basket filled with round fruit. */
export const fruitBasket: Draw = ({ tint, random }) => {
  const fruit: [number, number, number][] = [
    [270, 330, 84],
    [530, 330, 84],
    [400, 270, 92],
    [330, 380, 90],
    [470, 384, 92],
    [228, 410, 66],
    [574, 408, 66],
  ]
  return {
    defs:
      `<clipPath id="rim"><path d="M166 430H634L600 664Q598 684 570 684H230Q202 684 200 664Z"/></clipPath>` +
      ball("fruit", tint) +
      ball("other", mix(tint, "#f4d35e", 0.18)) +
      flatBody("basket", "#c1935a"),
    shapes:
      line("M206 420Q220 130 400 130Q580 130 594 420", "#a8794a", 20) +
      line("M206 420Q220 130 400 130Q580 130 594 420", "#d3a871", 6, 'stroke-dasharray="14 12"') +
      fruit
        .map(([x, y, radius], index) => {
          const stem = `${ellipse(x - radius * 0.05, y - radius * 0.78, 7, 4, darker(tint, 0.5))}`
          return `<circle cx="${x}" cy="${y}" r="${radius}" fill="url(#${index % 2 ? "other" : "fruit"})"/>${stem}${random() > 0.45 ? leaf(x, y - radius * 0.8, 0.9, random() * 50 - 20, "#4f8a3c") : ""}`
        })
        .join("") +
      path("M160 424H640L604 664Q598 690 570 690H230Q202 690 196 664Z", "url(#basket)") +
      `<g clip-path="url(#rim)">` +
      repeat(4, (row) =>
        repeat(12, (column) =>
          rect(
            170 + column * 39 + (row % 2) * 19,
            440 + row * 62,
            32,
            26,
            9,
            row % 2 ? "#a8794a" : "#dbb27e",
            'opacity=".55"',
          ),
        ),
      ) +
      `</g>` +
      rect(148, 408, 504, 32, 16, "#b98850") +
      rect(148, 410, 504, 8, 4, "#ffffff", 'opacity=".25"'),
    label: { ...CARD, y: 586 },
    shadow: { x: 400, y: 690, width: 280 },
  }
}

/** A wooden crate of vegetables or roots. */
export const crate: Draw = ({ tint, random }) => ({
  defs: ball("root", tint) + flatBody("wood", "#d2a86f"),
  shapes:
    repeat(9, (index) =>
      leaf(
        196 + index * 50,
        330 + random() * 20,
        1.5 + random() * 0.7,
        -80 + random() * 70,
        index % 2 ? "#5d9a45" : "#3f7d37",
      ),
    ) +
    repeat(
      8,
      (index) =>
        `<ellipse cx="${216 + index * 53}" cy="${356 + random() * 22}" rx="46" ry="58" fill="url(#root)" transform="rotate(${Math.round(random() * 36 - 18)} ${216 + index * 53} 366)"/>`,
    ) +
    repeat(
      7,
      (index) =>
        `<ellipse cx="${238 + index * 54}" cy="${408 + random() * 12}" rx="48" ry="52" fill="url(#root)" transform="rotate(${Math.round(random() * 50 - 25)} ${238 + index * 54} 410)"/>`,
    ) +
    repeat(
      3,
      (index) =>
        rect(150, 428 + index * 88, 500, 76, 6, "url(#wood)") +
        line(
          `M168 ${452 + index * 88}Q300 ${444 + index * 88} 420 ${456 + index * 88}T636 ${450 + index * 88}`,
          "#a97f48",
          3,
          'opacity=".4"',
        ),
    ) +
    rect(164, 420, 34, 270, 4, "#b98c52") +
    rect(602, 420, 34, 270, 4, "#b98c52"),
  label: { ...CARD, y: 576, width: 370 },
  shadow: { x: 400, y: 690, width: 270 },
})

/** A head of leaves in a paper sleeve. */
export const greens: Draw = ({ tint, accent, random }) => ({
  defs: flatBody("leaf", tint, 0.2) + flatBody("sleeve", "#f2e8d2", 0.06),
  shapes:
    repeat(11, (index) => {
      const turn = -62 + index * 12.4 + random() * 8
      const fill = index % 3 === 0 ? darker(tint, 0.2) : index % 3 === 1 ? lighter(tint, 0.2) : "url(#leaf)"
      return `<g transform="translate(400 560) rotate(${turn.toFixed(1)})">${path("M0 0Q-70 -120 -64 -250Q-76 -300 -40 -330Q-30 -392 0 -400Q32 -392 42 -334Q78 -300 64 -246Q70 -120 0 0Z", fill)}${line("M0 -20V-350", lighter(tint, 0.55), 6, 'opacity=".7"')}</g>`
    }) +
    path("M214 400Q400 470 586 400L520 660Q514 690 484 690H316Q286 690 280 660Z", "url(#sleeve)") +
    path("M214 400Q400 470 586 400L580 424Q400 494 220 424Z", accent, 'opacity=".85"'),
  label: { x: 400, y: 574, width: 264, height: 150, style: "print", ink: "#1f2a1e" },
  shadow: { x: 400, y: 690, width: 190 },
})

/** A cluster of small round fruit on a stem. */
export const cluster: Draw = ({ tint, random }) => ({
  defs: ball("berry", tint) + ball("shade", darker(tint, 0.14)),
  shapes:
    line("M400 120Q392 170 404 220", "#6d4d2b", 14) +
    leaf(404, 170, 3.4, 6, "#4f8a3c") +
    leaf(396, 176, 3, 176, "#3f7d37") +
    repeat(6, (row) =>
      repeat(7 - row, (column) => {
        const x = 400 + (column - (6 - row) / 2) * 76 + random() * 10 - 5
        return `<circle cx="${x.toFixed(0)}" cy="${238 + row * 62}" r="47" fill="url(#${(row + column) % 2 ? "berry" : "shade"})"/>`
      }),
    ),
  label: { ...CARD, y: 624, height: 120 },
  shadow: { x: 400, y: 690, width: 240 },
})

/** A hand of bananas. */
export const bananas: Draw = ({ tint }) => ({
  defs: flatBody("peel", tint, 0.22),
  shapes:
    repeat(5, (index) => {
      const turn = -38 + index * 19
      return `<g transform="rotate(${turn} 400 170)">${path("M372 176Q330 330 376 500Q392 540 412 542Q424 538 420 520Q398 360 428 180Z", index % 2 ? "url(#peel)" : darker(tint, 0.1))}${line("M392 190Q362 340 398 512", darker(tint, 0.22), 4, 'opacity=".6"')}${ellipse(411, 538, 10, 8, "#5b4424")}</g>`
    }) +
    path("M360 132Q400 108 440 132L446 196Q400 220 354 196Z", "#8a9a3c") +
    path("M368 96H430L436 140Q400 156 362 140Z", "#6d6a2e"),
  label: { ...CARD, y: 616 },
  shadow: { x: 400, y: 690, width: 250 },
})

/** A punnet of mushrooms. */
export const mushrooms: Draw = ({ tint, accent, random }) => ({
  defs: ball("cap", tint) + flatBody("stem", "#f3ead8") + flatBody("tray", lighter(accent, 0.3)),
  shapes:
    repeat(9, (index) => {
      const x = 220 + (index % 5) * 90 + (index > 4 ? 45 : 0)
      const y = (index > 4 ? 400 : 316) + random() * 26
      const width = 62 + random() * 22
      return (
        rect(x - 20, y, 40, 130, 18, "url(#stem)") +
        path(
          `M${x - width} ${y + 14}Q${x - width} ${y - 74} ${x} ${y - 80}Q${x + width} ${y - 74} ${x + width} ${y + 14}Q${x} ${y + 40} ${x - width} ${y + 14}Z`,
          "url(#cap)",
        ) +
        path(
          `M${x - width + 6} ${y + 14}Q${x} ${y + 36} ${x + width - 6} ${y + 14}Q${x} ${y + 24} ${x - width + 6} ${y + 14}Z`,
          darker(tint, 0.35),
          'opacity=".5"',
        )
      )
    }) +
    path("M158 474H642L614 664Q610 690 580 690H220Q190 690 186 664Z", "url(#tray)") +
    rect(146, 462, 508, 26, 13, lighter(accent, 0.5)),
  label: { x: 400, y: 586, width: 376, height: 138, style: "label" },
  shadow: { x: 400, y: 690, width: 270 },
})
