import type { LotPage } from "@san-ocop/kit/http/lots"
import { BOX_TEMPLATE, LOT_TEMPLATES, type LotStep, MATERIAL_TEMPLATE } from "@san-ocop/kit/lot-templates"

/** The steps that a lot usually goes through, by what it is. */
export function templateOf({ kind, group }: Pick<LotPage, "kind" | "group">): readonly LotStep[] {
  if (kind === "material") return MATERIAL_TEMPLATE
  if (kind === "box") return BOX_TEMPLATE
  return group ? LOT_TEMPLATES[group] : []
}

/** Those of them that nobody has declared yet, what was declared by mistake left out. */
export function stepsToDo(lot: Pick<LotPage, "kind" | "group" | "events">): LotStep[] {
  const done = new Set(lot.events.filter((event) => event.correction === null).map((event) => event.step))
  return templateOf(lot).filter(({ step }) => !done.has(step))
}
