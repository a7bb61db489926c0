import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import type { Actor } from "@san-ocop/floor/lib/actor"
import { refuse } from "@san-ocop/floor/lib/problem"
import { isBadgeStars } from "@san-ocop/kit/certificate-standing"
import { createHash } from "node:crypto"
import { ARTWORK_MODULE } from "../../modules/artwork"
import type ArtworkModuleService from "../../modules/artwork/service"

/** `picture`: a clean WebP in base64. `licence`: who allowed its use, by which paper. */
export type PutBadgeArtwork = { actor: Actor; stars: number; picture: string; licence: string }

const MOST_BYTES = 256 * 1024

const wrong = (message: string, field: string): never => refuse("invalid_data", message, { field, code: "invalid" })

/** The command draws the picture anew before it hands it over; anything else is not taken. */
const isWebp = (bytes: Buffer): boolean =>
  bytes.subarray(0, 4).toString("latin1") === "RIFF" && bytes.subarray(8, 12).toString("latin1") === "WEBP"

const putBadgeArtworkStep = createStep(
  "put-badge-artwork",
  async ({ actor, stars, picture, licence }: PutBadgeArtwork, { container }) => {
    if (actor.type !== "system") refuse("forbidden", "Chỉ người điều hành sàn được đặt hình phù hiệu.")
    if (!isBadgeStars(stars)) wrong("Số sao phải là 3, 4 hoặc 5.", "stars")
    if (licence.trim().length < 10) wrong("Vui lòng ghi rõ ai cho phép dùng hình, theo văn bản nào.", "licence")
    const bytes = Buffer.from(picture, "base64")
    if (!isWebp(bytes) || bytes.length > MOST_BYTES) wrong("Chỉ nhận ảnh WebP đã vẽ lại, không quá 256 KB.", "picture")
    const version = createHash("sha256").update(bytes).digest("hex").slice(0, 16)
    const artwork = { stars, picture, version, licence: licence.trim(), actor }
    return new StepResponse(await container.resolve<ArtworkModuleService>(ARTWORK_MODULE).putArtwork(artwork))
  },
)

/** Puts up licensed artwork for 3, 4 or 5 stars. Only from the operator's command, who has the machine itself. */
export const putBadgeArtworkWorkflow = createWorkflow(
  "put-badge-artwork",
  (input: PutBadgeArtwork) => new WorkflowResponse(putBadgeArtworkStep(input)),
)

const removeBadgeArtworkStep = createStep(
  "remove-badge-artwork",
  async ({ actor, stars }: { actor: Actor; stars: number }, { container }) => {
    if (actor.type !== "system") refuse("forbidden", "Chỉ người điều hành sàn được gỡ hình phù hiệu.")
    const artworks = container.resolve<ArtworkModuleService>(ARTWORK_MODULE)
    return new StepResponse(await artworks.removeArtwork(stars, actor))
  },
)

/** Takes artwork down; pages show our own stars again. Only from the operator's command. */
export const removeBadgeArtworkWorkflow = createWorkflow(
  "remove-badge-artwork",
  (input: { actor: Actor; stars: number }) => new WorkflowResponse(removeBadgeArtworkStep(input)),
)
