/** A button of the header: its drawing above its word on a phone, beside it on a desk. */
export const HEADER_BUTTON =
  "relative inline-flex min-h-12 flex-col items-center justify-center gap-0.5 whitespace-nowrap rounded-card px-2 text-xs text-ink no-underline hover:bg-leaf-soft md:flex-row md:gap-1.5 md:px-3 md:text-base"
