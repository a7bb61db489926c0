import type { CardNews } from "./types"

/** True for what a card's provider makes of a webhook. */
export const isCardNews = (told: unknown): told is CardNews =>
  typeof told === "object" &&
  told !== null &&
  "event_id" in told &&
  typeof told.event_id === "string" &&
  told.event_id !== "" &&
  "type" in told &&
  typeof told.type === "string"
