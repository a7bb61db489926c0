import { Modules } from "@medusajs/framework/utils"
import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import type { Actor } from "@san-ocop/floor/lib/actor"
import { clock } from "@san-ocop/floor/lib/clock"
import { randomUUID } from "node:crypto"
import { hashBands } from "@san-ocop/kit/picture-hash"
import { cleanPicture, hashPicture } from "../../lib/listings/picture"
import { LISTING_MODULE } from "../../modules/listing"
import type ListingModuleService from "../../modules/listing/service"
import { assertActorMaySellStep } from "./steps/assert-actor-may-sell"

/** `picture` is the file in base64: a workflow's input is copied as plain data, which a Buffer does not survive. */
export type UploadPicture = { seller_id: string; picture: string; actor: Actor }

const storePictureStep = createStep(
  "store-picture",
  async (input: { picture: string }, { container }) => {
    const picture = await cleanPicture(Buffer.from(input.picture, "base64"))
    const file = await container.resolve(Modules.FILE).createFiles({
      filename: `${randomUUID()}.webp`,
      mimeType: "image/webp",
      content: picture.toString("base64"),
      access: "public",
    })
    const dhash = await hashPicture(picture)
    return new StepResponse(
      { file_id: file.id, url: file.url, dhash, dhash_bands: dhash === null ? null : hashBands(dhash) },
      file.id,
    )
  },
  async (id, { container }) => {
    if (id) await container.resolve(Modules.FILE).deleteFiles(id)
  },
)

type Picture = {
  seller_id: string
  file_id: string
  url: string
  uploaded_by: string
  dhash: string | null
  dhash_bands: string[] | null
}

const recordPictureStep = createStep(
  "record-picture",
  async (picture: Picture, { container }) => {
    const listings = container.resolve<ListingModuleService>(LISTING_MODULE)
    const { id, url } = await listings.createListingPictures({ ...picture, uploaded_at: clock.now() })
    return new StepResponse({ url }, id)
  },
  async (id, { container }) => {
    if (id) await container.resolve<ListingModuleService>(LISTING_MODULE).deleteListingPictures(id)
  },
)

/** A member uploads a picture for the listings or the lots of his seller; answers its address. @throws Refusal invalid_data, … */
export const uploadPictureWorkflow = createWorkflow("upload-picture", (input: UploadPicture) => {
  assertActorMaySellStep(
    transform(input, ({ actor, seller_id }) => ({ actor, seller_id, right: "pictures:write" as const })),
  )
  const file = storePictureStep({ picture: input.picture })
  const picture = transform({ input, file }, ({ input: { seller_id, actor }, file: stored }) => ({
    ...stored,
    seller_id,
    uploaded_by: actor.id,
  }))
  return new WorkflowResponse(recordPictureStep(picture))
})
