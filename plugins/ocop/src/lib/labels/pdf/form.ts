import type { Doc } from "@san-ocop/floor/lib/pdf/document"

/** A part of a page that is stored once and drawn many times (ISO 32000-1, 8.10). */
export type Form = ReturnType<Doc["ref"]>

const NAME = "Words"

/** Keeps what `draw` draws, from the corner of the current page on, instead of putting it on the page. */
export function drawOnce(doc: Doc, draw: () => void): Form {
  const content: string[] = []
  doc.addContent = (part: string) => {
    content.push(part)
    return doc
  }
  draw()
  // What was put in its place was a property of this one document.
  Reflect.deleteProperty(doc, "addContent")
  const { width, height, fonts } = doc.page as { width: number; height: number; fonts: Record<string, unknown> }
  const resources = { Font: { ...fonts } }
  const form = doc.ref({ Type: "XObject", Subtype: "Form", BBox: [0, 0, width, height], Resources: resources })
  form.end(content.join("\n"))
  return form
}

/** Draws a form with its corner at this point of the current page. */
export function placeForm(doc: Doc, form: Form, { x, y }: { x: number; y: number }): void {
  const { xobjects } = doc.page as { xobjects: Record<string, Form> }
  xobjects[NAME] = form
  doc.save().transform(1, 0, 0, 1, x, y)
  doc.addContent(`/${NAME} Do`)
  doc.restore()
}
