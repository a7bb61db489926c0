import { translator } from "@/shared/i18n/translator"

/** First thing on every page for those who use a keyboard. */
export const SkipLink = () => (
  <a
    href="#noi-dung"
    className="sr-only z-50 rounded-card bg-leaf px-4 py-3 font-bold text-white focus:not-sr-only focus:fixed focus:left-3 focus:top-3"
  >
    {translator("common")("skip")}
  </a>
)
