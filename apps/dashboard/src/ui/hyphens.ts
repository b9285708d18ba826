const VOWELS = 'aeiouõäöüy';
/** Fewest letters before and after a hyphen. */
const LEAST = 3;

const isVowel = (letter: string | undefined): boolean => letter !== undefined && VOWELS.includes(letter.toLowerCase());

/**
 * Estonian words with soft hyphens where a syllable ends: before the last consonant that a vowel follows. Browsers bring no patterns of
 * Estonian that hold (“katastro-ofiline”); other languages are left to them.
 */
export function softly(text: string, language: string): string {
  return language === 'et' ? text.replace(/\p{L}+/gu, hyphenated) : text;
}

function hyphenated(word: string): string {
  const letters = [...word];
  return letters
    .map((letter, i) => {
      const isBreak =
        !isVowel(letter) && isVowel(letters[i + 1]) && letters.slice(0, i).some(isVowel) && i >= LEAST && letters.length - i >= LEAST;
      return isBreak ? `\u00AD${letter}` : letter;
    })
    .join('');
}
