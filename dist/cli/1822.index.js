(__chunk_url__ => {"use strict"; return {id: 1822, ids: [1822], modules: {

/***/ 1822:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ damerauLevenshtein),
/* harmony export */   nearest: () => (/* binding */ nearest)
/* harmony export */ });
/** Words longer than this are never corrected: the cost is quadratic and a typing slip is not the explanation. */
const LONGEST = 64;
/** Candidates looked at, so that a long list of ids costs no noticeable time. */
const CANDIDATES = 500;
/** Fewer letters than this begin too many words. */
const SHORTEST_START = 4;
/**
 * The allowed word that was most likely meant, or `null`. Compared without regard to case, `_`, `-` and spaces; the cut-off
 * grows with the length of the word (one slip up to 7 letters, two up to 11, then three). Between equally near words the
 * one that starts alike wins; when none does, none is named. Without a near word, the only one that begins with the word
 * (or with which the word begins) is taken, as in `vision` for `vision-encoder`.
 */
function nearest(word, words) {
    if (word === '' || word.length > LONGEST)
        return null;
    const allowed = words.slice(0, CANDIDATES);
    const plain = fold(word);
    let best = null;
    let bestDistance = Number.POSITIVE_INFINITY;
    let bestPrefix = -1;
    let tied = false;
    for (const candidate of allowed) {
        const other = fold(candidate);
        if (Math.abs(plain.length - other.length) > 3)
            continue;
        const distance = damerauLevenshtein(plain, other);
        if (distance > cutOff(plain, other))
            continue;
        const prefix = commonPrefix(plain, other);
        if (distance < bestDistance || (distance === bestDistance && prefix > bestPrefix)) {
            best = candidate;
            bestDistance = distance;
            bestPrefix = prefix;
            tied = false;
        }
        else if (distance === bestDistance && prefix === bestPrefix)
            tied = true;
    }
    if (best !== null)
        return tied ? null : best;
    if (plain.length < SHORTEST_START)
        return null;
    const continued = allowed.filter((candidate) => {
        const other = fold(candidate);
        return other.startsWith(plain) || (other.length >= SHORTEST_START && plain.startsWith(other));
    });
    return continued.length === 1 ? continued[0] : null;
}
/** Insertions, deletions, substitutions and swaps of neighbours (optimal string alignment) that lead from a to b. */
function damerauLevenshtein(a, b) {
    let beforeLast = [];
    let last = Array.from({ length: b.length + 1 }, (_, column) => column);
    for (let row = 1; row <= a.length; row++) {
        const current = [row];
        for (let column = 1; column <= b.length; column++) {
            const cost = a[row - 1] === b[column - 1] ? 0 : 1;
            let distance = Math.min(last[column] + 1, current[column - 1] + 1, last[column - 1] + cost);
            if (row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]) {
                distance = Math.min(distance, beforeLast[column - 2] + 1);
            }
            current.push(distance);
        }
        beforeLast = last;
        last = current;
    }
    return last[b.length];
}
/** Changing one of two letters makes any level any other, so there only a missing letter counts as a slip. */
function cutOff(word, other) {
    const longer = Math.max(word.length, other.length);
    if (longer <= 2)
        return word.length < other.length ? 1 : 0;
    if (longer <= 7)
        return 1;
    return longer <= 11 ? 2 : 3;
}
function fold(word) {
    return word.toLowerCase().replace(/[\s_-]+/g, '');
}
function commonPrefix(a, b) {
    let length = 0;
    while (length < a.length && length < b.length && a[length] === b[length])
        length++;
    return length;
}


/***/ })

}}})
