import { BOX_TEMPLATE, LOT_TEMPLATES, MATERIAL_TEMPLATE } from "../lot-templates"
import { PRODUCT_GROUPS } from "../product-groups"

const ALL = [...Object.entries(LOT_TEMPLATES), ["material", MATERIAL_TEMPLATE], ["box", BOX_TEMPLATE]] as const

describe("templates of lots", () => {
  it("exist for every product group; a visit has no steps", () => {
    expect(Object.keys(LOT_TEMPLATES)).toEqual(PRODUCT_GROUPS.map(({ code }) => code))
    expect(LOT_TEMPLATES["du-lich"]).toEqual([])
  })

  it.each(ALL)("%s has each step once, so that an address names one", (_group, steps) => {
    expect(new Set(steps.map(({ step }) => step)).size).toBe(steps.length)
  })

  it.each(Object.entries(LOT_TEMPLATES).filter(([group]) => group !== "du-lich"))(
    "%s is made, packed and sent, and comes to the hands of a tester",
    (_group, steps) => {
      const names = steps.map(({ step }) => step)
      expect(names).toEqual(expect.arrayContaining(["packing", "inspecting", "shipping"]))
      expect(names.at(-1)).toBe("shipping")
    },
  )
})
