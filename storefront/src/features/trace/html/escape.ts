const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
}

/** Markup that is safe to send. Only `html` makes it. */
export type Html = { readonly markup: string }

const isHtml = (value: unknown): value is Html => typeof value === "object" && value !== null && "markup" in value

type Part = string | number | null | undefined | false | Html | readonly Part[]

function render(part: Part): string {
  if (part === null || part === undefined || part === false) return ""
  if (typeof part === "string" || typeof part === "number")
    return String(part).replace(/[&<>"']/g, (c) => ENTITIES[c] ?? c)
  if (isHtml(part)) return part.markup
  return part.map(render).join("")
}

/** Markup from a template: what is put in is escaped, unless it is markup itself. Null, undefined and false leave nothing. */
export const html = (strings: TemplateStringsArray, ...parts: readonly Part[]): Html => ({
  markup: strings.reduce((text, string, index) => text + render(parts[index - 1]) + string),
})
