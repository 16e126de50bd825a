const PACE_MILLIS = 1000;

/** Loads the matrix anew until its proof is done. What is focused or scrolled stays where it is. */
export function watchProof(matrix: HTMLElement): void {
    if (matrix.dataset["running"] !== "true") {
        return;
    }
    window.setTimeout(() => void next(matrix), PACE_MILLIS);
}

async function next(matrix: HTMLElement): Promise<void> {
    const fresh = await load(matrix.dataset["address"] ?? "");
    if (fresh === null) {
        watchProof(matrix);
        return;
    }
    const left = matrix.querySelector(".scrolls")?.scrollLeft ?? 0;
    matrix.replaceWith(fresh);
    fresh.querySelector(".scrolls")?.scrollTo({ left });
    watchProof(fresh);
}

/** Null where the server does not answer: it is asked again. */
async function load(address: string): Promise<HTMLElement | null> {
    try {
        const response = await fetch(address + location.search);
        if (!response.ok) {
            return null;
        }
        const page = new DOMParser().parseFromString(await response.text(), "text/html");
        return page.querySelector<HTMLElement>("[data-matrix]");
    } catch {
        return null;
    }
}
