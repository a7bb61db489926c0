import type { Day } from "./day"
import type { ProducerKind } from "./http/verification"
import type { ProductGroupCode } from "./product-groups"
import { type DatedProof, proofThatCounts, type RequirementStanding, requirementStanding } from "./requirement-standing"

/** One rule of the checklist, as data: of whom what is asked, and from when until when. Empty lists mean everybody. */
export type RequirementRule = {
  code: string
  kinds: ProducerKind[]
  groups: ProductGroupCode[]
  only_spirits: boolean
  /** How it may be met. An officer's waiver meets any rule. */
  ways: readonly ("document" | "attestation" | "fact")[]
  mandatory: boolean
  grace_days: number
  in_force_from: Day
  /** Last day of the rule, inclusive. */
  in_force_until: Day | null
}

/** What a producer is and makes, as far as rules ask. */
export type RequirementSubject = { kind: ProducerKind; groups: readonly ProductGroupCode[]; makes_spirits: boolean }

/** True when the rule binds the producer on the day `on`. */
export const applies = (rule: RequirementRule, subject: RequirementSubject, on: Day): boolean =>
  rule.in_force_from <= on &&
  (rule.in_force_until === null || on <= rule.in_force_until) &&
  (rule.kinds.length === 0 || rule.kinds.includes(subject.kind)) &&
  (rule.groups.length === 0 || rule.groups.some((group) => subject.groups.includes(group))) &&
  (!rule.only_spirits || subject.makes_spirits)

export type ChecklistLine<R, P> = {
  rule: R
  standing: RequirementStanding
  /** The accepted proof that counts. */
  counts: P | null
  proofs: P[]
}

type Proof = DatedProof & { requirement: string; kind: "document" | "attestation" | "fact" | "waiver" }

/** True when the rule takes such a proof: what was enough for another kind of producer need not be for this one. */
const takes = ({ ways }: RequirementRule, { kind }: Proof): boolean =>
  kind === "waiver" || ways.some((way) => way === kind)

/** The checklist of a producer on the day `on`: each rule that binds him, with what he has shown for it. */
export function checklistOn<R extends RequirementRule, P extends Proof>(
  rules: readonly R[],
  subject: RequirementSubject,
  proofs: readonly P[],
  on: Day,
): ChecklistLine<R, P>[] {
  return rules
    .filter((rule) => applies(rule, subject, on))
    .map((rule) => {
      const own = proofs.filter((proof) => proof.requirement === rule.code)
      const taken = own.filter((proof) => takes(rule, proof))
      return {
        rule,
        standing: requirementStanding(taken, rule.grace_days, on),
        counts: proofThatCounts(taken),
        proofs: own,
      }
    })
}
