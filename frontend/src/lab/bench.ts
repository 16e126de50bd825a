import type { EditorView } from "@codemirror/view";
import { Draft } from "../editor/draft";
import { openEditor } from "../editor/editor";
import { goTo, showNotes, type Note } from "../editor/marks";
import { post, reason, Refused } from "../live/api";
import { restoreAxes } from "../parts/axes-switch";
import { awaitDone } from "./wait";
import { say } from "../texts";

const IDLE_MILLIS = 1200;
const MOST_BYTES = 64 * 1024;

/** The lab's page: the editor, the form made from what it holds, and the curves. */
export class LabBench {
    private readonly form: HTMLFormElement;
    private readonly editor: EditorView;
    private readonly area: HTMLTextAreaElement;
    private readonly setup: HTMLElement;
    private readonly result: HTMLElement;
    private readonly complaint: HTMLElement;
    private readonly draft: Draft;
    private idle = 0;
    private readings = 0;
    private busy = false;

    constructor(root: HTMLElement) {
        const find = <T extends HTMLElement>(name: string) => root.querySelector<T>(`[data-${name}]`) as T;
        this.form = find<HTMLFormElement>("lab-form");
        this.setup = find("setup");
        this.result = find("result");
        this.complaint = find("complaint");
        const place = find("editor");
        const words = find("draft");
        this.area = place.querySelector("textarea") as HTMLTextAreaElement;
        this.draft = new Draft("the-lab", this.area.value.replaceAll("\r\n", "\n"), (said) => (words.textContent = said));
        this.editor = openEditor(place, this.draft.text(), {
            changed: (text) => this.changed(text),
            run: () => void this.measure(),
            submit: () => void this.measure(),
        });
        place.classList.add("alive");
        this.form.addEventListener("submit", (event) => {
            event.preventDefault();
            const measures = event.submitter instanceof HTMLElement && event.submitter.hasAttribute("data-measure");
            void (measures || event.submitter === null ? this.measure() : this.read(false));
        });
        this.form.addEventListener("change", (event) => {
            if (event.target instanceof HTMLSelectElement) {
                this.clear("[data-argument], [data-calls]");
                void this.read(false);
            }
        });
        root.addEventListener("click", (event) => this.follow(event));
        void this.read(true);
    }

    private text(): string {
        return this.editor.state.doc.toString();
    }

    private changed(text: string): void {
        this.draft.changed(text);
        clearTimeout(this.idle);
        this.idle = window.setTimeout(() => void this.read(true), IDLE_MILLIS);
    }

    private clear(fields: string): void {
        this.setup.querySelectorAll<HTMLInputElement>(fields).forEach((field) => (field.disabled = true));
    }

    /** Fills the form from the source. What is read by itself while somebody types complains of nothing. */
    private async read(quietly: boolean): Promise<void> {
        clearTimeout(this.idle);
        const source = this.text();
        if (!this.fits(source)) {
            return;
        }
        const reading = ++this.readings;
        this.area.value = source;
        const fields = new URLSearchParams();
        new FormData(this.form).forEach((value, name) => fields.append(name, String(value)));
        fields.set("part", "setup");
        try {
            const response = await fetch("/lab", { method: "POST", body: fields });
            if (!response.ok) {
                throw new Refused(await reason(response));
            }
            const markup = await response.text();
            if (reading === this.readings) {
                this.show(markup);
            }
        } catch (failure) {
            if (!quietly) {
                this.complain(said(failure));
            }
        }
    }

    private show(markup: string): void {
        const focused = document.activeElement instanceof HTMLElement ? document.activeElement.getAttribute("name") : null;
        this.setup.innerHTML = markup;
        if (focused) {
            this.setup.querySelector<HTMLElement>(`[name="${CSS.escape(focused)}"]`)?.focus();
        }
        this.complain("");
        this.note(this.setup);
    }

    private async measure(): Promise<void> {
        if (this.busy) {
            return;
        }
        const source = this.text();
        if (!this.fits(source)) {
            return;
        }
        this.busy = true;
        this.complain("");
        this.buttons(true);
        const progress = this.waiting();
        try {
            const response = await post("/api/lab/measurements", JSON.stringify(this.order(source)));
            const location = response.headers.get("Location");
            if (!response.ok || location === null) {
                throw new Refused(await reason(response));
            }
            const path = new URL(location, document.baseURI).pathname;
            await awaitDone(path, (words) => (progress.textContent = words));
            await this.land(path.split("/").pop() ?? "");
        } catch (failure) {
            this.complain(said(failure));
            progress.textContent = said(failure);
        } finally {
            this.busy = false;
            this.buttons(false);
        }
    }

    private order(source: string): object {
        const fields = new FormData(this.form);
        const args: Record<string, string> = {};
        fields.forEach((value, name) => {
            if (name.startsWith("arg.")) {
                args[name.slice("arg.".length)] = String(value);
            }
        });
        const sizes = String(fields.get("sizes") ?? "").split(/[,\s]+/).filter((word) => word !== "").map(Number);
        return { source, method: fields.get("method") ?? "", arguments: args, calls: fields.get("calls") ?? "", sizes };
    }

    private waiting(): HTMLElement {
        const title = document.createElement("h2");
        title.textContent = say("progress.being-weighed");
        const progress = document.createElement("p");
        progress.setAttribute("role", "status");
        progress.textContent = say("lab.handing-in");
        const place = document.createElement("div");
        place.className = "empty working";
        place.append(title, progress);
        this.result.replaceChildren(place);
        return progress;
    }

    private async land(id: string): Promise<void> {
        const response = await fetch(`/lab/measurements/${encodeURIComponent(id)}/result`);
        if (!response.ok) {
            throw new Refused(await reason(response));
        }
        this.result.innerHTML = await response.text();
        restoreAxes(this.result);
        this.note(this.result);
        const own = document.createElement("p");
        own.className = "aside";
        const link = document.createElement("a");
        link.href = `/lab/measurements/${encodeURIComponent(id)}`;
        link.textContent = say("lab.own-address");
        own.append(link, `, ${say("lab.for-an-hour")}`);
        this.result.append(own);
        if (matchMedia("(max-width: 60rem)").matches) {
            this.result.scrollIntoView({ block: "start" });
        }
        this.result.querySelector<HTMLElement>("#result-title")?.focus({ preventScroll: true });
    }

    private buttons(disabled: boolean): void {
        this.setup.querySelectorAll<HTMLButtonElement>("[data-measure]").forEach((button) => (button.disabled = disabled));
    }

    private fits(source: string): boolean {
        const bytes = new TextEncoder().encode(source).length;
        if (bytes > MOST_BYTES) {
            this.complain(say("too-long", bytes));
        }
        return bytes <= MOST_BYTES;
    }

    private complain(words: string): void {
        this.complaint.textContent = words;
        this.complaint.hidden = words === "";
    }

    /** Marks the lines that are complained of. */
    private note(part: HTMLElement): void {
        const notes: Note[] = [...part.querySelectorAll<HTMLElement>("[data-note-line]")]
            .map((place) => ({ line: Number(place.dataset["noteLine"]), column: 0, kind: "error", text: place.textContent ?? "" }))
            .filter((note) => note.line > 0);
        showNotes(this.editor, notes);
    }

    private follow(event: MouseEvent): void {
        const link = event.target instanceof Element ? event.target.closest<HTMLElement>("[data-line]") : null;
        if (link) {
            event.preventDefault();
            goTo(this.editor, Number(link.dataset["line"]));
        }
    }
}

function said(failure: unknown): string {
    return failure instanceof Refused ? failure.message : say("no-answer");
}
