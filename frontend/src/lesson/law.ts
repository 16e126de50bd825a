/** A fitted curve, as the server's: intercept + linear * n + perUnit * f(n) bytes. */
export interface Law {
    measured: string;
    symbol: string;
    perUnit: number;
    intercept: number;
    linear: number;
}

const log2 = (size: number) => Math.log2(size);

const SHAPES: Record<string, (size: number) => number> = {
    "O(log @)": log2,
    "O(√@)": Math.sqrt,
    "O(@)": (size) => size,
    "O(@ log @)": (size) => size * log2(size),
    "O(@√@)": (size) => size * Math.sqrt(size),
    "O(@²)": (size) => size ** 2,
    "O(@³)": (size) => size ** 3,
    "O(2^@)": (size) => 2 ** size,
};

/** Beyond any size a program could be given. */
const LARGEST = 1e18;

/** The size at which the curve reaches so many bytes; null where it never does. */
export function sizeAt(law: Law, bytes: number): number | null {
    const shape = SHAPES[law.measured.replace("2ⁿ", "2^@").replaceAll(law.symbol, "@")];
    if (!shape || law.perUnit <= 0) {
        return null;
    }
    const at = (size: number) => law.intercept + law.linear * size + law.perUnit * shape(size);
    let below = 1;
    let above = 1;
    while (at(above) < bytes) {
        if (above >= LARGEST) {
            return null;
        }
        below = above;
        above *= 2;
    }
    for (let step = 0; step < 60; step++) {
        const middle = (below + above) / 2;
        if (at(middle) < bytes) {
            below = middle;
        } else {
            above = middle;
        }
    }
    return above;
}
