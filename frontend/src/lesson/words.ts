import { decimal, say } from "../texts";

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
        return say("later.seconds", seconds < 10 ? decimal(seconds.toFixed(1)) : Math.round(seconds));
    }
    if (seconds < DAY) {
        const two = (number: number) => String(Math.floor(number)).padStart(2, "0");
        return say("later.at", `${two(seconds / HOUR)}:${two((seconds % HOUR) / MINUTE)}`);
    }
    if (seconds < YEAR) {
        const days = Math.floor(seconds / DAY);
        return days === 1 ? say("later.day") : say("later.days", days);
    }
    const years = seconds / YEAR;
    return years < 1000 ? say("later.years", years < 10 ? decimal(years.toFixed(1)) : Math.round(years)) : say("later.never");
}

/** Mebibytes as a heap's size is written. */
export function heapInWords(mebibytes: number): string {
    return mebibytes < 1024 ? `${mebibytes}\u00a0MiB` : `${mebibytes / 1024}\u00a0GiB`;
}
