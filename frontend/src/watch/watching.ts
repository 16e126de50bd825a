import { showMarks, showNotes } from "../editor/marks";
import { post, reason, Refused } from "../live/api";
import { readMarks, readNotes } from "../live/reading";
import { Countdown } from "../room/clock";
import { Stream, text, type Happened, type State } from "../room/stream";
import { say } from "../texts";
import { Asking } from "./asking";
import { Chronicle } from "./chronicle";
import { edited, Reader, type Edit } from "./reader";
import { Runs } from "./runs";

const TYPING_MILLIS = 1500;

interface Sheet {
    slug: string;
    title?: string;
    file?: string;
    source: string;
}

interface Snapshot {
    last: number;
    problems: Sheet[];
    events: Happened[];
}

/** An interview as an interviewer sees it: the code as it is typed, runs and graphs as they arrive, and what can be done about it. */
export class Watching {
    private readonly base: string;
    private readonly reader: Reader;
    private readonly chronicle: Chronicle;
    private readonly runs: Runs;
    private readonly asking: Asking;
    private readonly clock: Countdown;
    private readonly sheets = new Map<string, Sheet>();
    private shown = "";
    /** A problem chosen by hand stays in view when the candidate turns to another. */
    private pinned = false;
    private started = 0;
    private typing = 0;

    static async open(root: HTMLElement): Promise<void> {
        const watching = new Watching(root);
        await watching.load();
    }

    private constructor(private readonly root: HTMLElement) {
        this.base = `/api/interviews/${root.dataset["id"] ?? ""}`;
        this.reader = new Reader(this.find("reader"));
        this.chronicle = new Chronicle(this.find("events"), this.find("scroll"), root.dataset["candidate"] ?? "", (slug) => this.sheets.get(slug)?.title ?? slug);
        this.runs = new Runs(this.find("runs"), this.find("verdict"), (run, verdict) => this.landed(run.problem, verdict));
        this.asking = new Asking(this.find("asking") as HTMLDialogElement, this.base, (question) => this.tell("questions", question));
        this.clock = new Countdown(this.find("clock"), root.dataset["now"] ?? "", say("watch.over"));
        this.deeds();
    }

    private async load(): Promise<void> {
        try {
            const response = await fetch(`${this.base}/state`);
            if (!response.ok) {
                throw new Refused(await reason(response));
            }
            const there = (await response.json()) as Snapshot;
            there.problems.forEach((sheet) => this.sheets.set(sheet.slug, sheet));
            this.tabs(there.problems);
            this.show(there.problems[0]?.slug ?? "");
            there.events.forEach((event) => this.happened(event, false));
            this.runs.lookAtNewest();
            new Stream(`${this.base}/events`, there.last, {
                happened: (event) => this.happened(event, true),
                state: (state) => this.state(state),
                connected: (is) => this.put("line", is ? "" : say("watch.offline")),
            });
        } catch (failure) {
            this.complain(failure instanceof Refused ? failure.message : say("watch.went-wrong"));
        }
    }

    private happened(event: Happened, live: boolean): void {
        if (event.kind === "edit") {
            this.edit(event);
            return;
        }
        if (event.kind === "consented") {
            this.started = Date.parse(event.at);
        }
        if (event.kind === "opened" && !this.pinned && event.problem !== undefined) {
            this.show(event.problem);
        }
        if (event.kind === "run" || event.kind === "submitted") {
            this.runs.handedIn(event, this.started, live);
        } else if (event.kind === "verdict") {
            this.runs.verdict(event);
        } else if (event.kind === "wall" && live) {
            void this.runs.lookAgain(text(event, "submission"));
        }
        this.chronicle.add(event);
    }

    private edit(event: Happened): void {
        const sheet = this.sheets.get(event.problem ?? "");
        if (!sheet) {
            return;
        }
        const edit = event.body as Edit;
        sheet.source = edited(sheet.source, edit);
        if (sheet.slug === this.shown) {
            this.reader.make(edit, sheet.source);
            this.put("typing", say("watch.typing"));
            clearTimeout(this.typing);
            this.typing = window.setTimeout(() => this.put("typing", ""), TYPING_MILLIS);
        }
    }

    private state(state: State): void {
        this.clock.set(state.due, state.over);
        this.chronicle.startsAt(state.started);
        const joined = state.started !== undefined;
        this.put("here", state.over ? "" : !joined ? say("watch.waiting") : state.candidate ? say("watch.here") : say("watch.away"));
        this.put("watchers", say("watch.also", state.watchers.join(", ")));
        this.find("left").hidden = !joined || state.over;
        this.find("deeds").querySelectorAll("button").forEach((button) => (button.disabled = !joined || state.over));
        (this.find("say").querySelector("button") as HTMLButtonElement).disabled = !joined || state.over;
    }

    private tabs(sheets: Sheet[]): void {
        this.find("sheets").replaceChildren(
            ...sheets.map((sheet) => {
                const button = Object.assign(document.createElement("button"), { type: "button", className: "quiet", textContent: sheet.title ?? sheet.slug, lang: "en" });
                button.dataset["sheet"] = sheet.slug;
                button.addEventListener("click", () => {
                    this.pinned = true;
                    this.show(sheet.slug);
                });
                return button;
            }),
        );
    }

    private show(slug: string): void {
        this.shown = slug;
        this.find("sheets")
            .querySelectorAll<HTMLElement>("[data-sheet]")
            .forEach((tab) => tab.setAttribute("aria-pressed", String(tab.dataset["sheet"] === slug)));
        this.reader.show(this.sheets.get(slug)?.source ?? "");
        showMarks(this.reader.view, []);
        showNotes(this.reader.view, []);
    }

    /** The lines that hold memory, in the code that is there now. */
    private landed(problem: string, verdict: HTMLElement): void {
        if (problem === this.shown) {
            showMarks(this.reader.view, readMarks(verdict));
            showNotes(this.reader.view, readNotes(verdict));
        }
    }

    private deeds(): void {
        const press = (name: string, act: () => void) => this.find(name).addEventListener("click", act);
        press("minutes", () => void this.tell("minutes", { minutes: Number(this.find("minutes").dataset["minutes"]) }));
        press("give-hint", () => void this.giveHint());
        press("ask", () => void this.ask());
        press("finish", () => confirm(say("watch.finish")) && void this.tell("finish", {}));
        this.sends("say", "messages");
        this.sends("note", "notes");
    }

    private sends(name: string, to: string): void {
        this.find(name).addEventListener("submit", (event) => {
            event.preventDefault();
            const form = event.target as HTMLFormElement;
            const words = String(new FormData(form).get("text") ?? "").trim();
            if (words !== "") {
                void this.tell(to, { text: words }).then((sent) => sent && form.reset());
            }
        });
    }

    private ask(): Promise<void> {
        const run = this.runs.current();
        return this.asking.open(run?.problem || this.shown, run?.id ?? null);
    }

    private async giveHint(): Promise<void> {
        await this.tell(`problems/${encodeURIComponent(this.shown)}/hints`, {}, (answer) => (answer["given"] === false ? say("watch.no-hints") : ""));
    }

    private async tell(what: string, body: unknown, complaint: (answer: Record<string, unknown>) => string = () => ""): Promise<boolean> {
        try {
            const response = await post(`${this.base}/${what}`, JSON.stringify(body));
            if (!response.ok) {
                throw new Refused(await reason(response));
            }
            this.complain(complaint((await response.json()) as Record<string, unknown>));
            return true;
        } catch (failure) {
            this.complain(failure instanceof Refused ? failure.message : say("watch.went-wrong"));
            return false;
        }
    }

    private complain(words: string): void {
        this.put("complaint", words);
        this.find("complaint").hidden = words === "";
    }

    private put(name: string, words: string): void {
        const place = this.find(name);
        if (place.textContent !== words) {
            place.textContent = words;
        }
    }

    private find(name: string): HTMLElement {
        return this.root.querySelector(`[data-${name}]`) as HTMLElement;
    }
}
