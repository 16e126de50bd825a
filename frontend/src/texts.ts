/** What scripts say, from the server's bundles in the visitor's language: the page carries them as data. */
const texts: Record<string, string> = JSON.parse(document.getElementById("texts")?.textContent ?? "{}");

/** The page's language, for numbers and dates. */
export const language = document.documentElement.lang || "en";

/** Values fill `{0}` and so on. */
export function say(key: string, ...values: (string | number)[]): string {
    return (texts[key] ?? key).replace(/\{(\d)\}/g, (_, place: string) => String(values[Number(place)] ?? ""));
}

/** With the sign that parts decimals in this language. */
export function decimal(digits: string): string {
    return digits.replace(".", say("figures.decimal"));
}
