import { Refused } from "../live/api";
import { say } from "../texts";

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
            said(say("lab.no-answer"));
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
        throw new Refused(say("lab.gone"));
    }
    return response.ok ? ((await response.json()) as Standing) : null;
}

function words(standing: Standing): string {
    if (standing.state === "QUEUED") {
        return say("lab.waiting");
    }
    const last = standing.weighed.at(-1);
    return last === undefined
        ? say("lab.compiling")
        : say("lab.weighed", standing.weighed.length, last.toLocaleString("en").replaceAll(",", "\u202f"));
}
