import { Refused } from "../live/api";

const POLL_MILLIS = 700;

interface Standing {
    state: "QUEUED" | "RUNNING" | "DONE";
    weighed: number[];
}

/** Asks now and then until it is done, and tells how far it is. */
export async function awaitDone(location: string, said: (words: string) => void): Promise<void> {
    for (;;) {
        const standing = await look(location);
        if (standing === null) {
            said("The server does not answer. Trying again.");
        } else if (standing.state === "DONE") {
            return;
        } else {
            said(words(standing));
        }
        await new Promise((resolve) => setTimeout(resolve, POLL_MILLIS));
    }
}

async function look(location: string): Promise<Standing | null> {
    let response: Response;
    try {
        response = await fetch(location, { headers: { Accept: "application/json" } });
    } catch {
        return null;
    }
    if (response.status === 404) {
        throw new Refused("This measurement is not on the server any more. Measure again.");
    }
    return response.ok ? ((await response.json()) as Standing) : null;
}

function words(standing: Standing): string {
    if (standing.state === "QUEUED") {
        return "Waiting for its turn.";
    }
    const last = standing.weighed.at(-1);
    return last === undefined
        ? "Compiling, and trying how far it can go."
        : `Weighed ${standing.weighed.length} sizes; the last was n = ${last.toLocaleString("en").replaceAll(",", "\u202f")}.`;
}
