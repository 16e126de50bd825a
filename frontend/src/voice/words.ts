/** Letters as they are heard. */
const LETTERS: Record<string, number> = {
    a: 0, ay: 0, eh: 0, hey: 0, one: 0, first: 0,
    b: 1, be: 1, bee: 1, two: 1, second: 1,
    c: 2, see: 2, sea: 2, three: 2, third: 2,
    d: 3, dee: 3, the: 3, four: 3, fourth: 3,
};

const SMALL = [
    "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen",
    "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
];

const TENS = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];

/** The place of the choice that is meant: by its letter, or by words that stand in one choice alone. */
export function meantChoice(said: string, choices: string[]): number | null {
    const words = said.toLowerCase().replace(/[^\p{L}\p{N} ]/gu, "").split(/\s+/).filter(Boolean);
    const last = words.at(-1) ?? "";
    const place = words.length <= 3 ? (LETTERS[last] ?? (/^[1-9]$/.test(last) ? Number(last) - 1 : null)) : null;
    if (place !== null && place < choices.length) {
        return place;
    }
    const matching = choices.flatMap((text, i) => (words.length > 1 && text.toLowerCase().includes(words.join(" ")) ? [i] : []));
    return matching.length === 1 ? (matching[0] ?? null) : null;
}

/** The number in what was said, with its unit where one is wanted: “line thirty eight” is 38, “about 880 megabytes” stays. */
export function meantNumber(said: string, kind: string): string | null {
    const text = digits(said.toLowerCase());
    if (kind === "line") {
        return text.match(/\d+/)?.[0] ?? null;
    }
    return text.match(/\d[\d.,\s]*(?:\p{L}+(?: \p{L}+)?)?/u)?.[0].trim() ?? null;
}

/** Number words below a thousand as digits, “zero point eight” too; hearing usually writes digits by itself. */
function digits(said: string): string {
    const out: string[] = [];
    let sum: number | null = null;
    const flush = () => {
        if (sum !== null) {
            out.push(String(sum));
        }
        sum = null;
    };
    for (const word of said.split(/[\s-]+/)) {
        const ten = TENS.indexOf(word);
        const small = SMALL.indexOf(word);
        if (word === "hundred" && sum !== null) {
            sum *= 100;
        } else if (ten >= 0 || small >= 0) {
            const value = ten >= 0 ? (ten + 2) * 10 : small;
            if (sum !== null && !joins(sum, value)) {
                flush();
            }
            sum = (sum ?? 0) + value;
        } else if (!(word === "and" && sum !== null)) {
            flush();
            out.push(word);
        }
    }
    flush();
    return out.join(" ").replace(/(\d+) point (\d[\d ]*)/g, (_, whole: string, part: string) => {
        const space = part.endsWith(" ") ? " " : "";
        return `${whole}.${part.replaceAll(" ", "")}${space}`;
    });
}

/** Twenty and eight are 28, eight and eight are two digits. */
function joins(sum: number, value: number): boolean {
    return sum > 0 && (sum % 100 === 0 ? value < 100 : sum % 10 === 0 && sum % 100 >= 20 && value > 0 && value < 10);
}
