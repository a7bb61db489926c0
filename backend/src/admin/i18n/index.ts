const CHOSEN = "lng" // what the Admin keeps its language under, in a cookie and in the browser's storage

/** Operators read Vietnamese until they choose another language in their profile. The Admin itself would begin in English for everybody. */
if (localStorage.getItem(CHOSEN) === null && !document.cookie.includes(`${CHOSEN}=`)) {
  localStorage.setItem(CHOSEN, "vi")
}

/** No words of our own: the Admin's are complete. */
export default {}
