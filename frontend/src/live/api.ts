import { say } from "../texts";

/** What the server refused, in words for the person at the editor. */
export class Refused extends Error {}

export interface Weighed {
    axis: string;
    symbol: string;
    size: number;
    retained: number;
    peakLow: number;
    peakHigh: number;
    done: number;
    total: number;
}

/** Where it waits; position 1 is the next. While nothing is judged, why. */
export interface Place {
    position: number;
    expectedWaitSeconds?: number;
    paused?: string;
}

export interface Answered {
    passed: number;
    failed: number;
    total: number;
}

/** Hands the source in; the address of what was made of it. */
export async function handIn(slug: string, kind: "runs" | "submissions", source: string, claim: string): Promise<string> {
    const response = await post(`/api/problems/${encodeURIComponent(slug)}/${kind}`, handedIn(source, claim));
    if (response.status === 404 && kind === "runs") {
        return handIn(slug, "submissions", source, claim);
    }
    return made(response);
}

/** The same where it is not handed in for oneself. */
export async function handInAt(address: string, source: string, claim: string): Promise<string> {
    return made(await post(address, handedIn(source, claim)));
}

function handedIn(source: string, claim: string): string {
    return JSON.stringify(claim === "" ? { source } : { source, claim });
}

async function made(response: Response): Promise<string> {
    const location = response.headers.get("Location");
    if (!response.ok || location === null) {
        throw new Refused(await reason(response));
    }
    return new URL(location, document.baseURI).pathname;
}

export function post(address: string, body: string): Promise<Response> {
    return send("POST", address, body);
}

/** @param outlives whether it is sent even when the page goes away meanwhile */
export async function send(method: string, address: string, body: string, outlives = false, accept = "application/json"): Promise<Response> {
    const ask = () => {
        const headers = { "Content-Type": "application/json", Accept: accept, ...token() };
        return fetch(address, { method, headers, body, keepalive: outlives });
    };
    try {
        const response = await ask();
        if (response.status !== 403) {
            return response;
        }
        // Somebody signed in or out in another tab, and no page has been loaded since: any page brings the new token.
        await fetch("/about/measuring");
        return await ask();
    } catch {
        throw new Refused(say("no-answer"));
    }
}

function token(): Record<string, string> {
    const cookie = /(?:^|; )XSRF-TOKEN=([^;]*)/.exec(document.cookie)?.[1];
    return cookie === undefined ? {} : { "X-XSRF-TOKEN": decodeURIComponent(cookie) };
}

/** Problem details say it best; without them, the status does. */
export async function reason(response: Response): Promise<string> {
    const wait = response.headers.get("Retry-After");
    const later = response.status === 429 && wait !== null ? ` ${say("api.later", wait)}` : "";
    try {
        const problem: { detail?: string; title?: string } = await response.json();
        const words = problem.detail ?? problem.title;
        if (words) {
            return response.headers.has("Retry-After") && words.includes(wait ?? "") ? words : words + later;
        }
    } catch {
        // No problem details came.
    }
    if (response.status === 429) {
        return `${say("api.too-many")}${later}`;
    }
    return say("api.not-taken", response.status);
}

/** Whether it is done; null when the server does not answer. A submission that is gone is refused. */
export async function isDone(location: string): Promise<boolean | null> {
    let response: Response;
    try {
        response = await fetch(location, { headers: { Accept: "application/json" } });
    } catch {
        return null;
    }
    if (response.status === 404) {
        throw new Refused(say("api.gone"));
    }
    if (!response.ok) {
        return null;
    }
    const submission: { state?: string } = await response.json();
    return submission.state === "DONE";
}

/** The verdict's markup, made by the server. */
export async function verdictMarkup(location: string): Promise<string> {
    const id = location.split("/").pop() ?? "";
    const response = await fetch(`/submissions/${encodeURIComponent(id)}/verdict`);
    if (!response.ok) {
        throw new Refused(say("api.not-shown", response.status));
    }
    return response.text();
}
