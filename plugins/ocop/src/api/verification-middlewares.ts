import type { MedusaNextFunction, MedusaRequest, MedusaResponse, MiddlewareRoute } from "@medusajs/framework/http"
import { z } from "@medusajs/framework/zod"
import { readUpload } from "@san-ocop/floor/lib/files/read-upload"
import type { OfficerRequest } from "@san-ocop/floor/lib/officer-request"
import { parseBody, parseQuery } from "@san-ocop/floor/lib/parse"
import type { MemberRequest } from "@san-ocop/marketplace/lib/seller-request"
import { findLastAppeal } from "../reads/verification/appeal-files"
import { findOwnRegistration } from "../workflows/verification/find-registration"
import { assertMayStorePaper } from "../workflows/verification/store-paper"
import { guardLink, guardPapers, guardRegistration } from "../lib/verification/guard-registration"
import {
  AppealSchema,
  BankAccountSchema,
  CorrectionSchema,
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
  SuspendSchema,
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
  const { actor } = req as MemberRequest | OfficerRequest
  const { id, producer_id = "" } = req.params
  await assertMayStorePaper(req.scope, id ? { actor, registration_id: id } : { actor, producer_id })
  next()
}
const mustHaveAppealed = async (req: MedusaRequest, _res: MedusaResponse, next: MedusaNextFunction): Promise<void> => {
  const { producer_id } = await findOwnRegistration(req.scope, (req as MemberRequest).actor, req.params.id ?? "")
  await findLastAppeal(req.scope, producer_id)
  next()
}

const Nothing = z.object({}).strict()

const post = (matcher: string, schema: z.ZodType): MiddlewareRoute => ({
  matcher,
  methods: ["POST"],
  middlewares: [parseBody(schema)],
})

/** What a registration is filled in with, by the producer or by an officer for one without an account. */
const filling = (of: string): MiddlewareRoute[] => [
  post(`${of}/basics`, BasicsSchema),
  post(`${of}/place`, PlaceSchema),
  post(`${of}/identity`, IdentitySchema),
  post(`${of}/groups`, GroupsSchema),
  post(`${of}/terms`, TermsSchema),
  post(`${of}/submit`, Nothing),
  { matcher: `${of}/proofs`, methods: ["POST"], middlewares: [parseBody(ProofSchema), guardPapers] },
  post(`${of}/proofs/:proof_id/withdraw`, Nothing),
  {
    matcher: `${of}/files`,
    methods: ["POST"],
    bodyParser: false,
    middlewares: [mustTakePaper, guardPapers, readUpload],
  },
]

/** Registration by producers, and what departments do with it. Who may come in under /seller and /department is decided below. */
export const verificationMiddlewares: MiddlewareRoute[] = [
  { matcher: "/registrations", methods: ["POST"], middlewares: [parseBody(NewRegistrationSchema), guardRegistration] },
  { matcher: "/registrations/link", methods: ["POST"], middlewares: [parseBody(LinkTokenSchema), guardLink] },
  { matcher: "/registrations/link/use", methods: ["POST"], middlewares: [parseBody(UseLinkSchema), guardLink] },
  post(OWN, FurtherRegistrationSchema),
  ...filling(ONE),
  post(`${ONE}/appeal`, AppealSchema),
  {
    matcher: `${ONE}/appeal/files`,
    methods: ["POST"],
    bodyParser: false,
    middlewares: [mustHaveAppealed, guardPapers, readUpload],
  },
  post(`${ONE}/bank-account`, BankAccountSchema),
  post(`${ONE}/bank-account/:change_id/withdraw`, Nothing),
  post(`${ONE}/corrections`, CorrectionSchema),
  post(`${ONE}/corrections/:correction_id/withdraw`, Nothing),
  { matcher: DESK, methods: ["GET"], middlewares: [parseQuery(VerificationsQuery)] },
  post(DESK, OnboardSchema),
  ...filling(DOSSIER),
  post(`${DOSSIER}/start`, Nothing),
  post(`${DOSSIER}/request-information`, RequestInformationSchema),
  post(`${DOSSIER}/verify`, Nothing),
  post(`${DOSSIER}/reject`, RefusalSchema),
  post(`${DOSSIER}/suspend`, SuspendSchema),
  post(`${DOSSIER}/reinstate`, ReasonSchema),
  post(`${DOSSIER}/close`, ReasonSchema),
  post(`${DOSSIER}/decide-appeal`, DecideAppealSchema),
  post(`${DOSSIER}/proofs/:proof_id/accept`, Nothing),
  post(`${DOSSIER}/proofs/:proof_id/refuse`, ReasonSchema),
  post(`${DOSSIER}/proofs/:proof_id/revoke`, ReasonSchema),
  post(`${DOSSIER}/waive`, WaiveSchema),
  post(`${DOSSIER}/bank-account/:change_id/confirm`, Nothing),
  post(`${DOSSIER}/bank-account/:change_id/refuse`, ReasonSchema),
  post(`${DOSSIER}/corrections`, CorrectionSchema),
  post(`${DOSSIER}/corrections/:correction_id/confirm`, Nothing),
  post(`${DOSSIER}/corrections/:correction_id/refuse`, ReasonSchema),
  post(`${DOSSIER}/check`, Nothing),
  post(`${DOSSIER}/reveal`, RevealSchema),
  post(`${DOSSIER}/link`, Nothing),
]
