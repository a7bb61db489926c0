/** For public answers that change only when the data files of a release change. */
export const CACHE_PUBLIC_READ = "public, max-age=3600"
