import type { MedusaContainer } from "@medusajs/framework/types"
import { type Actor, mayDecide } from "@san-ocop/floor/lib/actor"
import { refuse } from "@san-ocop/floor/lib/problem"
import { fromDatabase, type Judges, whoJudgesInstead } from "@san-ocop/floor/lib/staff/appeal-judges"
import { askForOfficer } from "@san-ocop/floor/lib/staff/ask-for-officer"
import { isOwnMatter } from "@san-ocop/marketplace/lib/own-matter"
import { waitingTurn } from "./verification/waiting-turn"
import { peopleOfCertificate, peopleOfLot, peopleOfProducer, peopleOfRecall } from "./people-behind"

/** What a department decides on: no officer does so where the goods are his own. */
export type Matter = {
  /** What is known by the id of its producer: a verification, and where money for him goes. */
  kind: "recall" | "certificate" | "lot" | "verification" | "bank_account"
  id: string
  province_code: string
  /** Who had a hand in what is decided on now: drafted it, or made the decision that an appeal is against. */
  deciders?: readonly (string | null)[]
}

type Recall = { id: string; province_code: string; state: string; drafted_by: string }

/** A recall as what is decided on: a draft not by who wrote it. */
export const recallMatter = ({ id, province_code, state, drafted_by }: Recall): Matter => ({
  ...{ kind: "recall", id, province_code },
  ...(state === "draft" ? { deciders: [drafted_by] } : {}),
})

const BOTH = ["trade", "agriculture"] as const
const ANYBODY = "Mời cán bộ khác của tỉnh làm thay."

const OWN_DOSSIER = "Anh/chị có tên trong hồ sơ của chủ thể này nên không được tự xét."

const MATTERS = {
  recall: {
    people: peopleOfRecall,
    agencies: BOTH,
    own: "Anh/chị có tên trong hồ sơ chủ thể hoặc gian hàng bị thu hồi nên không được tự quyết định.",
    instead: ANYBODY,
    title: "Cần cử thêm cán bộ quyết định thu hồi hàng",
  },
  certificate: {
    people: peopleOfCertificate,
    agencies: ["agriculture"],
    own: "Anh/chị có tên trong hồ sơ hoặc gian hàng của chủ thể này nên không được tự quyết định.",
    instead: "Mời cán bộ khác của ngành Nông nghiệp tỉnh làm thay.",
    title: "Cần cử thêm cán bộ quyết định về giấy chứng nhận",
  },
  lot: {
    people: peopleOfLot,
    agencies: BOTH,
    own: "Anh/chị có tên trong hồ sơ chủ thể hoặc gian hàng của lô này nên không được tự xác nhận.",
    instead: ANYBODY,
    title: "Cần cử thêm cán bộ xác nhận lô hàng",
  },
  verification: {
    people: peopleOfProducer,
    agencies: BOTH,
    own: OWN_DOSSIER,
    instead: "Mời cán bộ khác của tỉnh (Sở Công Thương hoặc ngành Nông nghiệp) xét thay.",
    title: "Cần cử thêm cán bộ xét hồ sơ chủ thể",
  },
  bank_account: {
    people: peopleOfProducer,
    agencies: ["trade"],
    own: OWN_DOSSIER,
    instead: "Mời cán bộ khác của Sở Công Thương tỉnh xét thay.",
    title: "Cần cử thêm cán bộ Sở Công Thương xét tài khoản nhận tiền của chủ thể",
  },
} as const

const judgesOf = ({ kind, id, province_code, deciders = [] }: Matter): Judges => {
  const { people, agencies } = MATTERS[kind]
  return { province_code, agencies, deciders, people: people(id) }
}

/** Why an officer who decides on such matters may not on this one, and who does in his place; null for everybody else. */
export async function barredFrom(container: MedusaContainer, actor: Actor, matter: Matter): Promise<string | null> {
  const { people, agencies, own, instead } = MATTERS[matter.kind]
  if (!agencies.some((agency) => mayDecide(actor, agency))) return null
  if (!(await isOwnMatter(container, actor, people(matter.id)))) return null
  return `${own} ${await whoJudgesInstead(fromDatabase(container), judgesOf(matter), instead)}`
}

/** By what one matter is told from another: of a producer one thing after the other waits, each a matter of its own. */
async function matterId(container: MedusaContainer, { kind, id }: Matter): Promise<string> {
  if (kind !== "verification" && kind !== "bank_account") return id
  const turn = await waitingTurn(container, kind, id)
  return turn === null ? id : `${id}:${turn}`
}

/** Asks operators, once for each matter, to appoint an officer where nobody of the province may decide on it. */
export const askForAnother = async (container: MedusaContainer, matter: Matter): Promise<void> =>
  askForOfficer(container, judgesOf(matter), {
    topic: `${matter.kind}.no_officer`,
    id: await matterId(container, matter),
    title: MATTERS[matter.kind].title,
    why: "Cán bộ có tên trong hồ sơ hoặc gian hàng không được tự quyết định",
  })

/**
 * The same for the page of what waits for a decision. Its buttons are not there for him, so his request that would be refused never
 * comes: operators are asked here.
 */
export async function barredFromWaiting(
  container: MedusaContainer,
  actor: Actor,
  matter: Matter,
): Promise<string | null> {
  const barred = await barredFrom(container, actor, matter)
  if (barred !== null) await askForAnother(container, matter)
  return barred
}

/** Of a lot of the officer's own province. */
export const barredFromLot = async (container: MedusaContainer, actor: Actor, id: string): Promise<string | null> =>
  actor.province_code === null
    ? null
    : barredFromWaiting(container, actor, { kind: "lot", id, province_code: actor.province_code })

/** Refuses an officer whose own goods it is about, and asks for another officer where there is none. @throws Refusal forbidden */
export async function refuseOwnGoods(container: MedusaContainer, actor: Actor, matter: Matter): Promise<void> {
  const barred = await barredFromWaiting(container, actor, matter)
  if (barred !== null) refuse("forbidden", barred, { code: "own_matter" })
}
