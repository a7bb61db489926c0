import type { Link } from "@medusajs/framework/modules-sdk"
import type { LinkDefinition, MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

type InContainer = { container: MedusaContainer }

const create = async (links: LinkDefinition[], { container }: InContainer) => {
  if (links.length > 0) await container.resolve<Link>(ContainerRegistrationKeys.LINK).create(links)
  return new StepResponse(links, links)
}

const dismiss = async (links: LinkDefinition[] | undefined, { container }: InContainer) => {
  if (links?.length) await container.resolve<Link>(ContainerRegistrationKeys.LINK).dismiss(links)
}

// Steps of their own rather than the core's step with a second name: a step that is renamed inside `when` is undone without its data.

/** Says which orders a cart is about to become. */
export const linkOrdersToCartStep = createStep("link-orders-to-cart", create, dismiss)

/** Says which payment pays for which order. */
export const linkOrdersToPaymentsStep = createStep("link-orders-to-payments", create, dismiss)
