import { darker, lighter, mix, roundBody } from "../colour"
import { ellipse, FLOOR_Y, path, rect, repeat, type Draw } from "../drawing"

/** A ribbed water bottle. */
export const water: Draw = ({ tint, accent }) => ({
  defs: roundBody("body", tint) + roundBody("cap", accent),
  shapes:
    path(
      "M360 178Q360 240 318 274Q280 304 280 350V440Q292 452 280 464V656Q280 690 314 690H486Q520 690 520 656V464Q508 452 520 440V350Q520 304 482 274Q440 240 440 178Z",
      "url(#body)",
    ) +
    repeat(3, (index) => rect(288, 330 + index * 22, 224, 5, 2, darker(tint, 0.14), 'opacity=".5"')) +
    repeat(2, (index) => rect(288, 640 + index * 22, 224, 5, 2, darker(tint, 0.14), 'opacity=".5"')) +
    rect(350, 112, 100, 62, 10, "url(#cap)") +
    repeat(7, (index) => rect(360 + index * 13, 120, 3, 46, 1, "#ffffff", 'opacity=".22"')) +
    rect(302, 310, 14, 330, 7, "#ffffff", 'opacity=".5"'),
  label: { x: 400, y: 516, width: 240, height: 208, style: "print", ink: accent },
  shadow: { x: 400, y: FLOOR_Y, width: 150 },
})

/** A drink can. */
export const can: Draw = ({ tint, accent }) => ({
  defs: roundBody("body", tint) + roundBody("rim", "#c9ced0"),
  shapes:
    path("M272 232L292 196H508L528 232V648L508 688H292L272 648Z", "url(#rim)") +
    rect(272, 230, 256, 420, 6, "url(#body)") +
    path("M272 560Q400 610 528 540V650H272Z", accent, 'opacity=".85"') +
    ellipse(400, 196, 108, 15, "#e4e8e9") +
    ellipse(400, 194, 92, 10, "#b4babd") +
    ellipse(416, 192, 26, 5, "#dfe4e6") +
    rect(296, 240, 13, 400, 6, "#ffffff", 'opacity=".4"'),
  label: { x: 400, y: 412, width: 232, height: 260, style: "label" },
  shadow: { x: 400, y: FLOOR_Y, width: 160 },
})

/** A paper cup with a lid, for ice cream and yoghurt. */
export const cup: Draw = ({ tint, accent, random }) => {
  const scoops = ["#fff4dc", tint, mix(tint, "#fff4dc", 0.5)]
  return {
    defs:
      roundBody("body", lighter(accent, 0.1)) +
      scoops.map((colour, index) => roundBody(`scoop${index}`, colour)).join(""),
    shapes:
      `<circle cx="322" cy="306" r="84" fill="url(#scoop0)"/><circle cx="478" cy="302" r="86" fill="url(#scoop2)"/>` +
      `<circle cx="400" cy="258" r="96" fill="url(#scoop1)"/>` +
      repeat(9, () => ellipse(340 + random() * 120, 200 + random() * 90, 5, 4, darker(tint, 0.35), 'opacity=".55"')) +
      path("M228 344H572L536 660Q532 690 500 690H300Q268 690 264 660Z", "url(#body)") +
      path("M252 556L264 660Q268 690 300 690H500Q532 690 536 660L548 556Q400 600 252 556Z", tint, 'opacity=".9"') +
      rect(212, 328, 376, 34, 17, lighter(accent, 0.75)),
    label: { x: 400, y: 466, width: 262, height: 176, style: "label" },
    shadow: { x: 400, y: FLOOR_Y, width: 180 },
  }
}
