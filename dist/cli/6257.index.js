(__chunk_url__ => {"use strict"; return {id: 6257, ids: [6257], modules: {

/***/ 6257:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ clip),
/* harmony export */   visible: () => (/* binding */ visible)
/* harmony export */ });
/**
 * Text from a repository can carry characters that nobody sees (bidirectional overrides, zero-width joiners, tags) or
 * that look like others. Reports show them as `\u202E`, so that what is read is what is there.
 */
const PLAIN = /^[ -~]*$/;
/** Format, control, surrogate, private-use and ignorable characters, line separators, the blank Braille cell. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\u2800]/gu;
const PICTOGRAPH_BEFORE = /\p{Extended_Pictographic}$/u;
/** More combining marks on one letter than any living script stacks. */
const STACKED_MARKS = /(\p{M}{3})\p{M}+/gu;
const WORD = /[\p{L}\p{N}]+/gu;
const BASIC_LATIN = /[A-Za-z]/;
/** Letters that a Latin word never holds. */
const FOREIGN_IN_LATIN = /[\p{Script=Cyrillic}\p{Script=Armenian}\p{Script=Cherokee}\p{Script=Coptic}\p{Script=Lisu}\p{Script=Deseret}\uFF21-\uFF3A\uFF41-\uFF5A\u{1D400}-\u{1D7FF}ΑΒΕΖΗΙΚΜΝΟΡΤΥΧανοριυκ]/gu;
/** Words written only with letters that have a Latin twin. */
const ONLY_TWINS = /^[аеорсухіјѕһԁԛԝАВЕКМНОРСТУХІЈЅԌԚԜΑΒΕΖΗΙΚΜΝΟΡΤΥΧανοριυκ]+$/u;
/** `max` counts code points of the result; a longer text ends in `…`. */
function visible(text, max = Number.POSITIVE_INFINITY) {
    if (PLAIN.test(text))
        return clip(text, max);
    // Escaping never shortens a text by more than the stacked marks, so a hostile megabyte is cut before the regexes run.
    const bounded = text.length > max * 8 ? text.slice(0, max * 8) : text;
    const shown = markLookalikes(bounded)
        .replace(STACKED_MARKS, '$1')
        .replace(UNSEEN, (character, index, whole) => {
        if (character === '\t')
            return ' ';
        if (character === '\n')
            return '\\n';
        if (character === '\r')
            return '\\r';
        if (character === '\uFE0F' && PICTOGRAPH_BEFORE.test(whole.slice(Math.max(0, index - 2), index)))
            return character;
        return escapeOf(character);
    });
    return clip(shown, max);
}
/** Marks letters of another script inside a word, or beside one, that otherwise reads as Latin. */
function markLookalikes(text) {
    if (!BASIC_LATIN.test(text))
        return text;
    return text.replace(/\S+/g, (token) => {
        if (PLAIN.test(token) || !BASIC_LATIN.test(token))
            return token;
        return token.replace(WORD, (word) => BASIC_LATIN.test(word) || ONLY_TWINS.test(word) ? word.replace(FOREIGN_IN_LATIN, escapeOf) : word);
    });
}
function escapeOf(character) {
    const hex = character.codePointAt(0).toString(16).toUpperCase();
    return hex.length > 4 ? `\\u{${hex}}` : `\\u${hex.padStart(4, '0')}`;
}
/** Cuts at code points. */
function clip(text, max) {
    if (text.length <= max)
        return text;
    const points = [...text];
    return points.length <= max ? text : `${points.slice(0, Math.max(0, max - 1)).join('')}…`;
}


/***/ })

}}})
