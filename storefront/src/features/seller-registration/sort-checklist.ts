import type { ChecklistItem } from "@san-ocop/kit/http/verification"

export type SortedChecklist = {
  toDo: ChecklistItem[]
  waiting: ChecklistItem[]
  inOrder: ChecklistItem[]
  optional: ChecklistItem[]
}

const HANDED_IN: readonly ChecklistItem["standing"][] = ["waiting", "met", "expiring"]
const URGENCY: readonly ChecklistItem["standing"][] = ["lapsed", "in_grace", "expiring", "missing", "waiting", "met"]

/** A paper that ends soon, or has, and whose renewal is not on its way. */
const mustBeRenewed = ({ standing, proofs }: ChecklistItem): boolean =>
  standing !== "met" &&
  standing !== "missing" &&
  standing !== "waiting" &&
  !proofs.some(({ state }) => state === "waiting")

/** The checklist by what there is to do about each line, the most pressing first. */
export function sortChecklist(checklist: readonly ChecklistItem[]): SortedChecklist {
  const sorted: SortedChecklist = { toDo: [], waiting: [], inOrder: [], optional: [] }
  for (const item of checklist) {
    const handedIn = item.proofs.some(({ state }) => state === "waiting")
    if (item.requested && !item.answered) sorted.toDo.push(item)
    else if (item.mandatory && mustBeRenewed(item)) sorted.toDo.push(item)
    else if (item.standing === "waiting" || handedIn) sorted.waiting.push(item)
    else if (HANDED_IN.includes(item.standing)) sorted.inOrder.push(item)
    else if (item.mandatory) sorted.toDo.push(item)
    else sorted.optional.push(item)
  }
  sorted.toDo.sort((a, b) => URGENCY.indexOf(a.standing) - URGENCY.indexOf(b.standing))
  return sorted
}
