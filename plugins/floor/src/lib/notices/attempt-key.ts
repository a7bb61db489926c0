/** Under what Medusa's Notification Module keeps one attempt: the same attempt is never sent twice. */
export const attemptKey = (deliveryId: string, attempts: number): string => `${deliveryId}:${attempts}`
