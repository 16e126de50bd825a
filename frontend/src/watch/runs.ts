import { verdictMarkup } from "../live/api";
import { follow } from "../live/follow";
import { Progress } from "../live/progress";
import { restoreAxes } from "../parts/axes-switch";
import { clockWords } from "../room/clock";
import { text, type Happened } from "../room/stream";
import { say } from "../texts";

interface Run {
    id: string;
    problem: string;
    full: boolean;
    verdict: string;
    button: HTMLButtonElement;
    state: HTMLElement;
}

/** Runs and submissions, newest first, and the one that is looked at: weighings as they land, then the verdict. */
export class Runs {
    private readonly runs = new Map<string, Run>();
    private shown: Run | null = null;
    private looking = new AbortController();
    /** A run chosen by hand stays until another is chosen or the newest one is shown. */
    private pinned = false;

    constructor(
        private readonly list: HTMLElement,
        private readonly pane: HTMLElement,
        private readonly landed: (run: { problem: string }, verdict: HTMLElement) => void,
    ) {}

    /** What is looked at, to ask about. */
    current(): { id: string; problem: string } | null {
        return this.shown;
    }

    handedIn(event: Happened, started: number, live: boolean): void {
        const id = text(event, "submission");
        if (this.runs.has(id)) {
            return;
        }
        const full = event.kind === "submitted";
        const item = document.createElement("li");
        const button = Object.assign(document.createElement("button"), { type: "button", className: "quiet" });
        const state = Object.assign(document.createElement("span"), { className: "aside", textContent: say("watch.weighing") });
        const time = Object.assign(document.createElement("span"), {
            className: "figure",
            textContent: clockWords(Math.max(0, Math.round((Date.parse(event.at) - started) / 1000))),
        });
        button.append(time, " ", full ? say("watch.submitted") : say("watch.run"), " ", state);
        item.append(button);
        const run: Run = { id, problem: event.problem ?? "", full, verdict: "", button, state };
        this.runs.set(id, run);
        button.addEventListener("click", () => {
            this.pinned = this.list.firstElementChild !== item;
            void this.look(run);
        });
        this.list.prepend(item);
        if (live && !this.pinned) {
            void this.look(run);
        }
    }

    verdict(event: Happened): void {
        const run = this.runs.get(text(event, "submission"));
        if (run) {
            run.verdict = text(event, "verdict");
            run.state.textContent = run.verdict.toLowerCase().replace(/_/g, " ");
            run.button.parentElement?.setAttribute("data-verdict-word", run.verdict);
        }
    }

    /** After everything that happened before is known. */
    lookAtNewest(): void {
        const newest = [...this.runs.values()].pop();
        if (newest) {
            void this.look(newest);
        }
    }

    /** Once more, with what has come to it since. */
    async lookAgain(id: string): Promise<void> {
        if (this.shown?.id === id) {
            await this.look(this.shown);
        }
    }

    private async look(run: Run): Promise<void> {
        this.looking.abort();
        this.looking = new AbortController();
        const signal = this.looking.signal;
        this.shown = run;
        this.runs.forEach((each) => (each === run ? each.button.setAttribute("aria-current", "true") : each.button.removeAttribute("aria-current")));
        const location = `/api/submissions/${run.id}`;
        if (run.verdict === "") {
            const progress = new Progress(say("watch.weighing"));
            this.pane.replaceChildren(progress.element);
            progress.handedIn();
            try {
                await follow(location, progress, signal);
            } catch {
                return;
            }
        }
        await this.show(run, location, signal);
    }

    private async show(run: Run, location: string, signal: AbortSignal): Promise<void> {
        try {
            const markup = new DOMParser().parseFromString(await verdictMarkup(location), "text/html");
            const verdict = markup.querySelector<HTMLElement>(".verdict");
            if (verdict && !signal.aborted) {
                this.pane.replaceChildren(verdict);
                this.pane.scrollTop = 0;
                restoreAxes(verdict);
                this.landed(run, verdict);
            }
        } catch (failure) {
            if (!signal.aborted) {
                this.pane.textContent = failure instanceof Error ? failure.message : say("watch.went-wrong");
            }
        }
    }
}
