import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { Modules } from "@medusajs/framework/utils"
import { changedProducts, PRODUCT_EVENTS } from "../search/changed-products"
import { follower } from "../search/follow"

let follow: ReturnType<typeof follower> | undefined

/** Search hears of every product whose document may have changed. One follower a process: it gathers what many events say. */
export default async function searchFollows({
  event,
  container,
}: SubscriberArgs<Record<string, unknown>>): Promise<void> {
  follow ??= follower(container.resolve(Modules.SEARCH))
  await follow(await changedProducts(event))
}

export const config: SubscriberConfig = { event: PRODUCT_EVENTS, context: { subscriberId: "search-follows" } }
