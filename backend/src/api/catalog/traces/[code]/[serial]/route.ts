import { answerItem } from "../../../../../resolver/answer-trace"

export const AUTHENTICATE = false
export const GET = answerItem
