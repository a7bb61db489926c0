import { CORE_OPEN } from "./core-open"
import type { CoreRow } from "./row"

/** Medusa's own addresses. The first pattern that fits decides. */
export const CORE: CoreRow[] = [
  { pattern: /^GET \/admin\/feature-flags$/, letIn: "everyone", why: "the Admin reads its switches before login" },
  { pattern: /^GET \/admin\/users\/me$/, letIn: ["operator", "nonOperatorUser"], why: "a user may read himself" },
  { pattern: /^\w+ \/admin\//, letIn: ["operator"], why: "the Admin is for operators alone" },
  { pattern: /^\w+ \/cloud\//, letIn: ["operator"], why: "a hosting service that is not used" },
  { pattern: /^\w+ \/auth\/:auth_provider\/user$/, letIn: [], why: "users are made by operator:create alone" },
  { pattern: /^\w+ \/store\/customers\/me/, letIn: ["customer"], why: "a shopper's own account" },
  { pattern: /^\w+ \/store\/(orders|returns)/, letIn: [], why: "an order is looked up by phone and code" },
  {
    pattern: new RegExp(`^(${CORE_OPEN.join("|")})$`),
    letIn: "not checked here",
    why: "open to shoppers and to whoever logs in; their own suites check them",
  },
]
