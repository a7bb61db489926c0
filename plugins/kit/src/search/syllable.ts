/**
 * What a Vietnamese syllable is made of, in Telex letters without the tone: "dduwowng" is đương. A word that cannot be cut into an
 * onset and a rhyme of these lists is not Vietnamese: a brand, a code, a word of another language, or raw typing.
 */
const ONSETS = "b c ch d dd g gh gi h k kh l m n ng ngh nh p ph qu r s t th tr v x".split(" ")
const RHYMES = [
  "a ac ach ai am an ang anh ao ap at au ay awc awm awn awng awp awt aac aam aan aang aap aat aau aay",
  "e ec em en eng eo ep et ee eech eem een eenh eep eet eeu",
  "i ia ich ieec ieem ieen ieeng ieep ieet ieeu im in inh ip it iu",
  "o oa oac oach oai oam oan oang oanh oao oap oat oay oawc oawm oawn oawng oawt oc oe oen oeo oet oi om on ong op ot",
  "oo ooc ooi oom oon oong oop oot ow owi owm own owp owt",
  "u ua uc ui um un ung up ut uaan uaang uaat uaay uee ueech ueenh uow",
  "uooc uooi uoom uoon uoong uoot uy uya uych uyeen uyeet uynh uyp uyt uyu",
  "uw uwa uwc uwi uwm uwn uwng uwt uwu uwowc uwowi uwowm uwown uwowng uwowp uwowt uwowu",
  "y yeem yeen yeeng yeet yeeu ynh yt ych",
].flatMap((all) => all.split(" "))

/** Telex letters without what only marks add: "dduwowng" -> "duong". */
export const bare = (letters: string): string =>
  letters
    .replace(/dd/g, "d")
    .replace(/([aou])w/g, "$1")
    .replace(/aa|ee|oo/g, ([vowel = ""]) => vowel)

const marked = { onsets: new Set(ONSETS), rhymes: new Set(RHYMES) }
const unmarked = { onsets: new Set(ONSETS.map(bare)), rhymes: new Set(RHYMES.map(bare)) }
const STOPPED = /(?:c|ch|p|t)$/

export type Syllable = { onset: string; rhyme: string }

function cut(letters: string, { onsets, rhymes }: typeof marked): Syllable | null {
  // The longest onset that leaves a rhyme: "gia" is gi+a, "gin" is g+in.
  for (let length = Math.min(3, letters.length - 1); length >= 0; length--) {
    const [onset, rhyme] = [letters.slice(0, length), letters.slice(length)]
    if ((length === 0 || onsets.has(onset)) && rhymes.has(rhyme)) return { onset, rhyme }
  }
  return null
}

/** Cuts a syllable given in Telex letters and a tone ("", f, s, r, x, j); null when no Vietnamese word sounds so. */
export function syllableOf(letters: string, tone: string): Syllable | null {
  const parts = cut(letters, marked)
  // A syllable that ends in a stop has one of two tones.
  return parts && STOPPED.test(parts.rhyme) && tone !== "s" && tone !== "j" ? null : parts
}

/** Whether a word without any mark may be a Vietnamese syllable whose marks were left out: "duong", but not "banhs". */
export const isBareSyllable = (word: string): boolean => cut(word, unmarked) !== null
