import type { EditorView } from "@codemirror/view";
import { openEditor } from "../editor/editor";
import { goTo, showMarks, showNotes } from "../editor/marks";
import { splitter } from "../parts/splitter";
import { Tabs } from "../parts/tabs";
import { handIn, Refused } from "./api";
import { Flight } from "./flight";
import { readMarks, readNotes } from "./reading";
import { Writing } from "./writing";
import { say } from "../texts";

const MOST_BYTES = 64 * 1024;

/** The problem page: statement, editor and verdict, tied together. */
export class Desk {
    private readonly slug: string;
    private readonly editor: EditorView;
    private readonly writing: Writing;
    private readonly tabs: Tabs;
    private readonly flight: Flight;
    private readonly complaint: HTMLElement;
    private readonly claim: HTMLInputElement;
    private readonly buttons: HTMLButtonElement[];
    private readonly starter: string;
    private forgetFigures = () => {};

    constructor(root: HTMLElement) {
        const find = <T extends HTMLElement>(name: string) => root.querySelector<T>(`[data-${name}]`) as T;
        this.slug = root.dataset["slug"] ?? "";
        this.complaint = find("complaint");
        this.claim = find<HTMLInputElement>("claim");
        this.tabs = new Tabs(root);
        root.querySelectorAll<HTMLElement>("[data-splitter]").forEach((bar) => splitter(root, bar));

        const place = find("editor");
        const area = place.querySelector("textarea") as HTMLTextAreaElement;
        // What an attempt's code has taken the place of, for who has no scripts.
        this.starter = area.dataset["starter"] ?? area.defaultValue;
        const kept = Writing.kept(this.slug, this.starter);
        const typed = area.value !== area.defaultValue && kept === this.starter;
        this.editor = openEditor(place, typed ? area.value : kept, {
            changed: (text) => this.writing.changed(text),
            run: () => void this.hand("runs"),
            submit: () => void this.hand("submissions"),
            refused: (bytes) => this.writing.refused(bytes),
        });
        this.writing = new Writing(root, this.slug, this.starter, this.editor, (said) => this.complain(said));
        place.classList.add("alive");
        area.disabled = true;

        const run = find<HTMLButtonElement>("run");
        const submit = find<HTMLButtonElement>("submit");
        this.buttons = [run, submit];
        run.hidden = false;
        run.addEventListener("click", () => void this.hand("runs"));
        find("desk-form").addEventListener("submit", (event) => {
            event.preventDefault();
            void this.hand("submissions");
        });
        this.startOver(find<HTMLButtonElement>("reset"));
        this.followLines(root);

        this.flight = new Flight(this.slug, find("verdict"), (verdict) => this.landed(verdict));
        void this.fly(this.flight.resume(this.text()));
    }

    private text(): string {
        return this.editor.state.doc.toString();
    }

    private async hand(kind: "runs" | "submissions"): Promise<void> {
        if (this.buttons.some((button) => button.disabled)) {
            return;
        }
        const source = this.text();
        const bytes = new TextEncoder().encode(source).length;
        if (bytes > MOST_BYTES) {
            this.complain(say("desk.too-long", bytes));
            return;
        }
        this.complain("");
        this.writing.handedIn();
        showMarks(this.editor, []);
        showNotes(this.editor, []);
        this.forgetFigures();
        this.tabs.open("verdict");
        this.flight.begin(kind === "runs" ? say("flight.running") : say("flight.weighing"));
        await this.fly(
            handIn(this.slug, kind, source, this.claim.value.trim()).then((location) => this.flight.follow(location, source)),
        );
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

    /** Marks belong to the text that was judged; text edited since then moves them along. */
    private landed(verdict: HTMLElement): void {
        showMarks(this.editor, readMarks(verdict));
        showNotes(this.editor, readNotes(verdict));
        if (verdict.querySelector("[data-figure-line]")) {
            // Loaded with the first verdict that needs it, so that the page is there sooner.
            void import("../editor/figures").then((loaded) => (this.forgetFigures = loaded.showFigures(this.editor, verdict)));
        }
    }

    private complain(words: string): void {
        this.complaint.textContent = words;
        this.complaint.hidden = words === "";
    }

    private startOver(button: HTMLButtonElement): void {
        let before: string | null = null;
        const replace = (text: string) =>
            this.editor.dispatch({ changes: { from: 0, to: this.editor.state.doc.length, insert: text } });
        button.hidden = false;
        button.addEventListener("click", () => {
            if (before === null && this.text() !== this.starter) {
                before = this.text();
                replace(this.starter);
                button.textContent = say("desk.bring-back");
            } else if (before !== null) {
                replace(before);
                before = null;
                button.textContent = say("desk.start-over");
            }
        });
    }

    /** Line numbers in the verdict lead to their line in the editor. */
    private followLines(root: HTMLElement): void {
        root.addEventListener("click", (event) => {
            const link = event.target instanceof Element ? event.target.closest<HTMLElement>("[data-line]") : null;
            if (link) {
                event.preventDefault();
                this.tabs.open("code");
                goTo(this.editor, Number(link.dataset["line"]));
            }
        });
    }
}
