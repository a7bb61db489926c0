import type { MedusaNextFunction, MedusaRequest, MedusaResponse, MiddlewareRoute } from "@medusajs/framework/http"
import { z } from "@medusajs/framework/zod"
import { readUpload } from "@san-ocop/floor/lib/files/read-upload"
import { parseBody, parseQuery } from "@san-ocop/floor/lib/parse"
import type { MemberRequest } from "@san-ocop/marketplace/lib/seller-request"
import { assertMayStorePaper } from "../workflows/verification/store-paper"
import { guardLink, guardPapers, guardRegistration } from "../lib/verification/guard-registration"
import {
  AppealSchema,
  BasicsSchema,
  DecideAppealSchema,
  FurtherRegistrationSchema,
  GroupsSchema,
  IdentitySchema,
  LinkTokenSchema,
  NewRegistrationSchema,
  OnboardSchema,
  PlaceSchema,
  ProofSchema,
  ReasonSchema,
  RefusalSchema,
  RequestInformationSchema,
  RevealSchema,
  TermsSchema,
  UseLinkSchema,
  VerificationsQuery,
  WaiveSchema,
} from "../lib/verification/schemas"

const OWN = "/seller/me/registrations"
const ONE = `${OWN}/:id`
const DESK = "/department/verifications"
const DOSSIER = `${DESK}/:producer_id`
/** Before ten megabytes are read: whose registration it is, and whether it takes one more. */
const mustTakePaper = async (req: MedusaRequest, _res: MedusaResponse, next: MedusaNextFunction): Promise<void> => {
  const of = { actor: (req as MemberRequest).actor, registration_id: req.params.id ?? "" }
  await assertMayStorePaper(req.scope, of)
  next()
}

const Nothing = z.object({}).strict()

const post = (matcher: string, schema: z.ZodType): MiddlewareRoute => ({
  matcher,
  methods: ["POST"],
  middlewares: [parseBody(schema)],
})

/** Registration by producers, and what departments do with it. Who may come in under /seller and /department is decided below. */
export const verificationMiddlewares: MiddlewareRoute[] = [
  { matcher: "/registrations", methods: ["POST"], middlewares: [parseBody(NewRegistrationSchema), guardRegistration] },
  { matcher: "/registrations/link", methods: ["POST"], middlewares: [parseBody(LinkTokenSchema), guardLink] },
  { matcher: "/registrations/link/use", methods: ["POST"], middlewares: [parseBody(UseLinkSchema), guardLink] },
  post(OWN, FurtherRegistrationSchema),
  post(`${ONE}/basics`, BasicsSchema),
  post(`${ONE}/place`, PlaceSchema),
  post(`${ONE}/identity`, IdentitySchema),
  post(`${ONE}/groups`, GroupsSchema),
  post(`${ONE}/terms`, TermsSchema),
  post(`${ONE}/submit`, Nothing),
  post(`${ONE}/appeal`, AppealSchema),
  { matcher: `${ONE}/proofs`, methods: ["POST"], middlewares: [parseBody(ProofSchema), guardPapers] },
  post(`${ONE}/proofs/:proof_id/withdraw`, Nothing),
  {
    matcher: `${ONE}/files`,
    methods: ["POST"],
    bodyParser: false,
    middlewares: [mustTakePaper, guardPapers, readUpload],
  },
  { matcher: DESK, methods: ["GET"], middlewares: [parseQuery(VerificationsQuery)] },
  post(DESK, OnboardSchema),
  post(`${DOSSIER}/start`, Nothing),
  post(`${DOSSIER}/request-information`, RequestInformationSchema),
  post(`${DOSSIER}/verify`, Nothing),
  post(`${DOSSIER}/reject`, RefusalSchema),
  post(`${DOSSIER}/suspend`, RefusalSchema),
  post(`${DOSSIER}/reinstate`, ReasonSchema),
  post(`${DOSSIER}/close`, ReasonSchema),
  post(`${DOSSIER}/decide-appeal`, DecideAppealSchema),
  post(`${DOSSIER}/proofs/:proof_id/accept`, Nothing),
  post(`${DOSSIER}/proofs/:proof_id/refuse`, ReasonSchema),
  post(`${DOSSIER}/proofs/:proof_id/revoke`, ReasonSchema),
  post(`${DOSSIER}/waive`, WaiveSchema),
  post(`${DOSSIER}/check`, Nothing),
  post(`${DOSSIER}/reveal`, RevealSchema),
  post(`${DOSSIER}/link`, Nothing),
]
