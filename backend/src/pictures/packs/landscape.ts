import { darker, lighter } from "../colour"
import { ellipse, line, path, rect, repeat, type Draw } from "../drawing"

/** A place to visit: hills, a stilt house, fields and water. */
export const landscape: Draw = ({ tint, accent, random }) => ({
  defs:
    `<linearGradient id="sky" x2="0" y2="1"><stop offset="0" stop-color="#cfe6ee"/><stop offset="1" stop-color="#fdf3dc"/></linearGradient>` +
    `<clipPath id="view"><rect x="70" y="70" width="660" height="520" rx="28"/></clipPath>`,
  shapes:
    `<g clip-path="url(#view)">${rect(70, 70, 660, 520, 0, "url(#sky)")}` +
    ellipse(560 - random() * 300, 190, 58, 58, "#f6d787") +
    path("M40 420Q180 210 300 330Q410 180 520 320Q640 220 780 400V600H40Z", lighter(tint, 0.45)) +
    path("M40 470Q200 320 360 420Q520 330 780 460V600H40Z", lighter(tint, 0.18)) +
    path("M40 510Q260 430 460 496Q620 530 780 480V600H40Z", tint) +
    repeat(4, (index) =>
      line(
        `M40 ${530 + index * 20}Q260 ${500 + index * 18} 460 ${524 + index * 18}T780 ${520 + index * 18}`,
        darker(tint, 0.16),
        4,
        'opacity=".4"',
      ),
    ) +
    path("M470 450L560 380L650 450Z", "#8a4b2a") +
    rect(492, 448, 136, 58, 2, "#c79a6b") +
    rect(540, 462, 36, 44, 2, "#5b3a22") +
    repeat(4, (index) => rect(498 + index * 40, 504, 8, 34, 0, "#5b3a22")) +
    repeat(
      3,
      (index) =>
        rect(140 + index * 92, 400 + index * 18, 10, 110, 4, "#6d4d2b") +
        repeat(
          6,
          (frond) =>
            `<path d="M0 0Q34 -34 78 -8Q40 -6 0 0Z" fill="${frond % 2 ? "#4f8a3c" : "#3f7d37"}" transform="translate(${145 + index * 92} ${404 + index * 18}) rotate(${frond * 60 - 90})"/>`,
        ),
    ) +
    `</g>` +
    rect(70, 70, 660, 520, 28, "none", `stroke="${accent}" stroke-opacity=".25" stroke-width="4"`),
  label: { x: 400, y: 610, width: 500, height: 120, style: "card" },
  shadow: { x: 400, y: 690, width: 260 },
})
