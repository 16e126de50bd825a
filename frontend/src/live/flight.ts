import { restoreAxes } from "../parts/axes-switch";
import { forget, keep, recall } from "../parts/store";
import { verdictMarkup } from "./api";
import { follow } from "./follow";
import { Progress } from "./progress";
import { say } from "../texts";

/** One submission from handing in to its verdict, in the verdict pane. Survives a reload of the page. */
export class Flight {
    private readonly key: string;
    private readonly empty: Node[];
    private progress = new Progress("");
    /** Of what was handed in last; empty before that. */
    location = "";

    constructor(
        slug: string,
        private readonly pane: HTMLElement,
        private readonly landed: (verdict: HTMLElement) => void,
        /** Whether the verdict's own page is offered. */
        private readonly ownPage = true,
    ) {
        this.key = `handed-in:${slug}`;
        this.empty = [...pane.childNodes];
    }

    begin(title: string): void {
        this.progress = new Progress(title);
        this.pane.replaceChildren(this.progress.element);
        this.pane.scrollTop = 0;
    }

    async follow(location: string, source: string): Promise<void> {
        keep(this.key, JSON.stringify({ location, source }));
        this.location = location;
        this.progress.handedIn();
        await follow(location, this.progress, new AbortController().signal);
        await this.show(location, true);
    }

    /** Picks up what an earlier visit to this page handed in. */
    async resume(source: string): Promise<void> {
        const kept = recall(this.key);
        if (kept === null) {
            return;
        }
        try {
            const { location, source: judged } = JSON.parse(kept) as { location: string; source: string };
            this.begin(say("flight.weighing"));
            this.location = location;
            await follow(location, this.progress, new AbortController().signal);
            await this.show(location, judged === source);
        } catch {
            forget(this.key);
            this.pane.replaceChildren(...this.empty);
        }
    }

    failed(words: string): void {
        const heading = Object.assign(document.createElement("h2"), { textContent: say("flight.not-handed-in") });
        const reason = Object.assign(document.createElement("p"), { textContent: words });
        const box = Object.assign(document.createElement("div"), { className: "empty" });
        box.append(heading, reason);
        this.pane.replaceChildren(box);
    }

    private async show(location: string, marks: boolean): Promise<void> {
        const markup = new DOMParser().parseFromString(await verdictMarkup(location), "text/html");
        const verdict = markup.querySelector<HTMLElement>(".verdict");
        if (!verdict) {
            throw new Error("expected a verdict in the server's markup, found none");
        }
        const link = Object.assign(document.createElement("a"), { textContent: say("flight.own-page") });
        link.href = location.replace(/^\/api/, "");
        const foot = Object.assign(document.createElement("p"), { className: "aside" });
        foot.append(link);
        const status = Object.assign(document.createElement("p"), { className: "unseen" });
        status.setAttribute("role", "status");
        this.pane.replaceChildren(status, verdict, ...(this.ownPage ? [foot] : []));
        this.pane.scrollTop = 0;
        restoreAxes(verdict);
        status.textContent = say("flight.verdict", verdict.querySelector(".word")?.textContent ?? "");
        if (marks) {
            this.landed(verdict);
        }
    }
}
