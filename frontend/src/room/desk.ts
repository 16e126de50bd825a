import type { EditorView, ViewUpdate } from "@codemirror/view";
import { openEditor } from "../editor/editor";
import { goTo, showMarks, showNotes } from "../editor/marks";
import { restoreSettings } from "../editor/settings";
import { openSettings } from "../editor/settings-panel";
import { handInAt, Refused } from "../live/api";
import { Check } from "../live/check";
import { Flight } from "../live/flight";
import { readMarks, readNotes } from "../live/reading";
import { splitter } from "../parts/splitter";
import { keep, recall } from "../parts/store";
import { Tabs } from "../parts/tabs";
import { say } from "../texts";

export interface Doings {
    typed(update: ViewUpdate): void;
    /** All that was typed is on its way. */
    flush(): Promise<void>;
    landed(verdict: HTMLElement): void;
}

/** The candidate's statement, editor and verdict: the problem page's desk without what keeps and restores drafts. */
export class RoomDesk {
    private readonly editor: EditorView;
    private readonly tabs: Tabs;
    private readonly flight: Flight;
    private readonly check: Check;
    private readonly complaint: HTMLElement;
    private readonly claim: HTMLInputElement | null;
    private readonly buttons: HTMLButtonElement[];
    constructor(
        root: HTMLElement,
        private readonly address: string,
        private readonly key: string,
        text: string,
        private readonly doings: Doings,
    ) {
        const find = <T extends HTMLElement>(name: string) => root.querySelector<T>(`[data-${name}]`) as T;
        this.complaint = find("complaint");
        this.claim = root.querySelector<HTMLInputElement>("[data-claim]");
        this.tabs = new Tabs(root);
        root.querySelectorAll<HTMLElement>("[data-splitter]").forEach((bar) => splitter(root, bar));
        const place = find("editor");
        place.querySelector("textarea")?.toggleAttribute("disabled", true);
        this.editor = openEditor(place, text, {
            changed: () => this.check.changed(),
            typed: (update) => doings.typed(update),
            run: () => void this.hand("runs"),
            submit: () => void this.hand("submissions"),
            refused: (bytes) => this.complain(say("writing.not-put-in", bytes, "65 536")),
        });
        this.check = new Check(root.dataset["slug"] ?? "", this.editor);
        place.classList.add("alive");
        openSettings(find("settings"), this.editor);
        restoreSettings(this.editor);
        this.buttons = [find<HTMLButtonElement>("run"), find<HTMLButtonElement>("submit")];
        this.buttons[0]?.addEventListener("click", () => void this.hand("runs"));
        find("desk-form").addEventListener("submit", (event) => {
            event.preventDefault();
            void this.hand("submissions");
        });
        root.addEventListener("click", (event) => this.followLine(event));
        this.flight = new Flight(key, find("verdict"), (verdict) => this.landed(verdict), false);
        void this.fly(this.flight.resume(text));
    }

    /** The address of what was judged in full and is shown now; empty where that is something else. */
    submission(): string {
        return recall(this.submissionKey()) === this.flight.location ? this.flight.location : "";
    }

    text(): string {
        return this.editor.state.doc.toString();
    }

    complain(words: string): void {
        this.complaint.textContent = words;
        this.complaint.hidden = words === "";
    }

    /** The same verdict once more, with what has come to it since. */
    async showAgain(): Promise<void> {
        await this.fly(this.flight.follow(this.flight.location, this.text()));
    }

    private async hand(kind: "runs" | "submissions"): Promise<void> {
        if (this.buttons.some((button) => button.disabled)) {
            return;
        }
        const source = this.text();
        this.complain("");
        this.check.stop();
        showMarks(this.editor, []);
        showNotes(this.editor, []);
        this.tabs.open("verdict");
        this.flight.begin(kind === "runs" ? say("flight.running") : say("flight.weighing"));
        await this.fly(
            this.doings
                .flush()
                .then(() => handInAt(`${this.address}/${kind}`, source, this.claim?.value.trim() ?? ""))
                .then((location) => {
                    if (kind === "submissions") {
                        keep(this.submissionKey(), location);
                    }
                    return this.flight.follow(location, source);
                }),
        );
    }

    private submissionKey(): string {
        return `submission:${this.key}`;
    }

    private async fly(flight: Promise<void>): Promise<void> {
        this.buttons.forEach((button) => (button.disabled = true));
        try {
            await flight;
        } catch (failure) {
            const words = failure instanceof Refused ? failure.message : say("desk.went-wrong");
            this.complain(words);
            this.flight.failed(words);
        } finally {
            this.buttons.forEach((button) => (button.disabled = false));
        }
    }

    private landed(verdict: HTMLElement): void {
        showMarks(this.editor, readMarks(verdict));
        showNotes(this.editor, readNotes(verdict));
        this.doings.landed(verdict);
    }

    private followLine(event: Event): void {
        const link = event.target instanceof Element ? event.target.closest<HTMLElement>("[data-line]") : null;
        if (link?.dataset["line"]) {
            event.preventDefault();
            this.tabs.open("code");
            goTo(this.editor, Number(link.dataset["line"]));
        }
    }
}
