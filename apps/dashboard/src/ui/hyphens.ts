const VOWELS = 'aeiouyõäöüāēīūаеёиоуыэюя';
/** Russian signs belong to the consonant before them. */
const SIGNS = 'ьъ';
/** Fewest letters before and after a hyphen. */
const LEAST = 3;

const isOneOf = (letters: string, letter: string | undefined): boolean => letter !== undefined && letters.includes(letter.toLowerCase());
const isVowel = (letter: string | undefined): boolean => isOneOf(VOWELS, letter);

/**
 * Estonian, Latvian and Russian words with soft hyphens where a syllable ends: before the last consonant that a vowel follows. Browsers bring
 * no patterns of Estonian that hold (“katastro-ofiline”), and none of the other two; English is left to them.
 */
export function softly(text: string, language: string): string {
  return language === 'en' ? text : text.replace(/\p{L}+/gu, hyphenated);
}

function hyphenated(word: string): string {
  const letters = [...word];
  return letters
    .map((letter, i) => {
      const isBreak =
        !isOneOf(VOWELS + SIGNS, letter) &&
        isVowel(letters[i + 1]) &&
        letters.slice(0, i).some(isVowel) &&
        i >= LEAST &&
        letters.length - i >= LEAST;
      return isBreak ? `\u00AD${letter}` : letter;
    })
    .join('');
}
