import "server-only"
import { createTranslator } from "use-intl/core"
import { messages } from "./messages"

/**
 * The words of one part of the storefront: `translator("cart")("total")`.
 * Runs on the server only; a client component is given its finished strings as props.
 */
export const translator = <N extends keyof typeof messages>(namespace: N) =>
  createTranslator<typeof messages, N>({ locale: "vi", timeZone: "Asia/Ho_Chi_Minh", messages, namespace })
