import type { EditorView } from "@codemirror/view";
import { openEditor } from "../editor/editor";
import { reason, Refused, send } from "../live/api";
import { say } from "../texts";
import { askBefore, refreshAside, saveBeforeLeaving } from "./draft";

const PAUSE_MILLIS = 1000;
const RETRY_MILLIS = 5000;

/** One file of a draft: saves itself when typing pauses, and shows what that makes of the package. */
export class AuthorDesk {
    private readonly address: string;
    private readonly file: string;
    private readonly words: HTMLElement;
    private readonly dispute: HTMLElement;
    private readonly field: HTMLInputElement;
    private readonly area: HTMLTextAreaElement;
    private readonly editor: EditorView | null;
    private saved: string;
    private timer = 0;
    private saving = false;

    constructor(private readonly root: HTMLElement) {
        const find = <T extends HTMLElement>(name: string) => root.querySelector<T>(`[data-${name}]`) as T;
        this.address = `/admin/drafts/${encodeURIComponent(root.dataset["draft"] ?? "")}`;
        this.file = root.dataset["file"] ?? "";
        this.words = find("saved");
        this.dispute = find("dispute");
        this.field = find<HTMLInputElement>("revision");
        const place = find("editor");
        this.area = place.querySelector("textarea") as HTMLTextAreaElement;
        this.saved = this.area.value.replaceAll("\r\n", "\n");
        this.editor = this.file.endsWith(".java") ? this.open(place) : null;
        this.area.addEventListener("input", () => this.changed());
        find<HTMLButtonElement>("save-button").hidden = true;
        find<HTMLFormElement>("save").addEventListener("submit", (event) => {
            event.preventDefault();
            void this.save();
        });
        root.addEventListener("keydown", (event) => {
            if ((event.ctrlKey || event.metaKey) && event.key === "s") {
                event.preventDefault();
                void this.save();
            }
        });
        askBefore(root);
        saveBeforeLeaving(root, () => this.text() !== this.saved, () => this.save());
    }

    private open(place: HTMLElement): EditorView {
        const editor = openEditor(place, this.saved, {
            changed: () => this.changed(),
            run: () => void this.save(),
            submit: () => void this.save(),
        });
        place.classList.add("alive");
        return editor;
    }

    private text(): string {
        return this.editor ? this.editor.state.doc.toString() : this.area.value;
    }

    private changed(): void {
        this.words.textContent = "";
        this.later(PAUSE_MILLIS);
    }

    private later(millis: number): void {
        clearTimeout(this.timer);
        this.timer = window.setTimeout(() => void this.save(), millis);
    }

    private async save(): Promise<void> {
        const text = this.text();
        if (this.saving || text === this.saved || !this.dispute.hidden) {
            return;
        }
        this.saving = true;
        try {
            const body = JSON.stringify({ file: this.file, text, revision: Number(this.field.value) });
            const response = await send("PUT", this.address, body);
            if (response.status === 409) {
                this.disputed(await response.json());
            } else if (response.ok) {
                const answer: { revision: number } = await response.json();
                this.keep(text, answer.revision);
                await refreshAside(this.root, this.address, this.file);
            } else {
                this.words.textContent = await reason(response);
            }
        } catch (failure) {
            this.words.textContent = failure instanceof Refused ? say("author.unreachable") : say("author.not-saved");
            this.later(RETRY_MILLIS);
        } finally {
            this.saving = false;
        }
        if (this.text() !== this.saved && this.dispute.hidden && this.words.textContent === say("author.saved")) {
            this.changed();
        }
    }

    private keep(text: string, revision: number): void {
        this.saved = text;
        this.field.value = String(revision);
        this.words.textContent = say("author.saved");
    }

    /** Somebody else saved meanwhile; whoever sits here chooses. */
    private disputed(there: { revision: number; text: string }): void {
        if (there.text === this.saved) {
            // Another file was changed: this one is still what it was made from.
            this.field.value = String(there.revision);
            this.later(0);
            return;
        }
        const words = document.createElement("p");
        words.textContent = say("author.disputed");
        const mine = this.choice(say("author.keep-mine"), () => {
            this.saved = there.text;
            this.field.value = String(there.revision);
        });
        const theirs = this.choice(say("author.take-theirs"), () => {
            this.keep(there.text, there.revision);
            this.replace(there.text);
        });
        this.dispute.replaceChildren(words, mine, theirs);
        this.dispute.hidden = false;
    }

    private choice(words: string, chosen: () => void): HTMLButtonElement {
        const button = document.createElement("button");
        button.type = "button";
        button.textContent = words;
        button.addEventListener("click", () => {
            chosen();
            this.dispute.hidden = true;
            void this.save();
        });
        return button;
    }

    private replace(text: string): void {
        if (this.editor) {
            this.editor.dispatch({ changes: { from: 0, to: this.editor.state.doc.length, insert: text } });
        } else {
            this.area.value = text;
        }
    }
}
