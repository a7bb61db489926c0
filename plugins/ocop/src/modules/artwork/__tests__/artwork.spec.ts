import { moduleIntegrationTestRunner } from "@medusajs/test-utils"
import { systemActor } from "@san-ocop/floor/lib/actor"
import path from "node:path"
import { ARTWORK_MODULE } from ".."
import type ArtworkModuleService from "../service"
import { AUDIT_TABLE, query } from "../../../lib/__tests__/database"

const actor = systemActor()
const artwork = { stars: 4, picture: "UklGRg==", version: "a1", licence: "Văn bản số 12/VP-OCOP", actor }

jest.setTimeout(60_000)

moduleIntegrationTestRunner<ArtworkModuleService>({
  moduleName: ARTWORK_MODULE,
  resolve: path.resolve(__dirname, ".."),
  pathToMigrations: path.resolve(__dirname, "../migrations"),
  hooks: { afterModuleInit: async () => void (await query(ARTWORK_MODULE, AUDIT_TABLE)) },
  testSuite: ({ service }) => {
    it("holds one picture for a number of stars, the newest, and by what right", async () => {
      await service.putArtwork(artwork)
      await service.putArtwork({ ...artwork, version: "b2" })
      const held = await service.listBadgeArtworks()
      expect(held.map(({ stars, version }) => ({ stars, version }))).toEqual([{ stars: 4, version: "b2" }])
      const entries = await query(ARTWORK_MODULE, "select after ->> 'licence' as licence from audit_entry")
      expect(entries).toEqual([{ licence: artwork.licence }, { licence: artwork.licence }])
    })

    it("is gone once it is taken down, and says whether there was any", async () => {
      await service.putArtwork(artwork)
      expect(await service.removeArtwork(4, actor)).toBe(true)
      expect(await service.removeArtwork(4, actor)).toBe(false)
      expect(await service.listBadgeArtworks()).toEqual([])
    })
  },
})
