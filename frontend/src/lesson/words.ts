const MINUTE = 60;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const YEAR = 365.25 * DAY;

/** Grouped with narrow spaces, to three digits where it is large. */
export function grouped(count: number): string {
    const rounded = count < 1e6 ? Math.round(count) : Number(count.toPrecision(3));
    if (rounded >= 1e15) {
        return rounded.toExponential(1).replace("e+", " · 10^");
    }
    return String(rounded).replace(/\B(?=(\d{3})+$)/g, "\u202f");
}

/** When something that begins at midnight is over after so many seconds: a time of day, or how long it takes. */
export function timeOf(seconds: number): string {
    if (seconds < 2 * MINUTE) {
        return `after ${seconds < 10 ? seconds.toFixed(1) : Math.round(seconds)} seconds`;
    }
    if (seconds < DAY) {
        const two = (number: number) => String(Math.floor(number)).padStart(2, "0");
        return `at ${two(seconds / HOUR)}:${two((seconds % HOUR) / MINUTE)}`;
    }
    if (seconds < YEAR) {
        const days = Math.floor(seconds / DAY);
        return `after ${days === 1 ? "1 day" : `${days} days`}`;
    }
    const years = seconds / YEAR;
    return years < 1000 ? `after ${years < 10 ? years.toFixed(1) : Math.round(years)} years` : "not in a thousand years";
}

/** Mebibytes as a heap's size is written. */
export function heapInWords(mebibytes: number): string {
    return mebibytes < 1024 ? `${mebibytes}\u00a0MiB` : `${mebibytes / 1024}\u00a0GiB`;
}
