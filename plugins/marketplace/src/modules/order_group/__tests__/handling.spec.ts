import { ORDER_GROUP_MODULE } from ".."
import { query } from "../../../lib/__tests__/database"
import { TAKE_OVER } from "../../../lib/handling/handling-table"
import { groupSuite } from "./group-suite"
import { newGroup } from "./new-group"

jest.setTimeout(60_000)

const MEDUSA = `create table if not exists order_item (order_id text, item_id text, version int);
  create table if not exists order_line_item (id text primary key, metadata jsonb)`

groupSuite(({ service }) => {
  const sql = (text: string) => query(ORDER_GROUP_MODULE, text)
  const kept = () => sql("select item_id, weight_grams, length_cm, storage_classes from line_handling order by item_id")

  describe("how a sold line is handled", () => {
    it("is frozen with the sale, and gone with a sale that is taken back", async () => {
      await service.placeGroup(newGroup(1))
      expect(await kept()).toEqual([
        { item_id: "ordli_1", weight_grams: 700, length_cm: null, storage_classes: ["fragile"] },
      ])
      await expect(sql("update line_handling set weight_grams = 1")).rejects.toThrow("frozen")
      await service.removeGroup(newGroup(1))
      expect(await kept()).toEqual([])
    })

    it.each([
      ["no weight", { weight_grams: 0 }],
      ["a length alone", { length_cm: 10 }],
      ["a side of nothing", { length_cm: 10, width_cm: 10, height_cm: 0 }],
    ])("is not kept with %s", async (_what, change) => {
      const group = newGroup(1)
      const handling = group.handling.map((line) => ({ ...line, ...change }))
      await expect(service.placeGroup({ ...group, handling })).rejects.toThrow("CK_line_handling")
      expect(await service.listOrderGroups()).toEqual([])
    })

    it("is taken over of orders that were sold before, once, whatever became of their lines, and of none that said nothing", async () => {
      await service.placeGroup({ ...newGroup(1), handling: [] })
      await sql(`insert into order_item values ('order_1', 'a', 1), ('order_1', 'a', 2), ('order_1', 'b', 2), ('order_1', 'c', 2);
          insert into order_line_item values ('a', '{"weight_grams": 500, "length_cm": 30, "width_cm": 20, "height_cm": 10, "storage_classes": ["frozen"]}'),
            ('b', '{"weight_grams": 700, "length_cm": null, "width_cm": null, "height_cm": null}'), ('c', null)`)
      await sql(TAKE_OVER)
      await sql(TAKE_OVER)
      expect(await kept()).toEqual([
        { item_id: "a", weight_grams: 500, length_cm: 30, storage_classes: ["frozen"] },
        { item_id: "b", weight_grams: 700, length_cm: null, storage_classes: [] },
      ])
    })
  })
}, MEDUSA)
