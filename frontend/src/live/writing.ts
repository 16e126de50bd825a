import type { EditorView } from "@codemirror/view";
import { settingsPanel } from "../editor/settings-panel";
import { restoreSettings } from "../editor/settings";
import { takeDrill } from "../practice/drill-program";
import { Check } from "./check";
import { Notice } from "./notice";
import { clock, SyncedDraft, type ServerDraft, type Writer } from "./synced";

const MOST_BYTES = "65 536";

/** Everything around the text itself: where it is kept, what disagrees with it, what is wrong with it, how it is typed. */
export class Writing implements Writer {
    private readonly draft: SyncedDraft;
    private readonly check: Check;
    private readonly notice: Notice;
    private readonly saidAt: HTMLElement;

    constructor(
        root: HTMLElement,
        private readonly slug: string,
        private readonly starter: string,
        private readonly editor: EditorView,
        private readonly complain: (words: string) => void,
    ) {
        const find = (name: string) => root.querySelector<HTMLElement>(`[data-${name}]`) as HTMLElement;
        this.saidAt = find("draft");
        this.notice = new Notice(find("notice"));
        this.check = new Check(slug, editor);
        this.draft = new SyncedDraft(slug, starter, this);
        this.settings(find("settings"));
        restoreSettings(editor);
        void this.draft.open().then(() => this.restore());
    }

    changed(text: string): void {
        this.draft.changed(text);
        this.check.changed();
    }

    handedIn(): void {
        this.check.stop();
    }

    static kept(slug: string, starter: string): string {
        return SyncedDraft.kept(slug, starter);
    }

    refused(bytes: number): void {
        this.complain(
            `Not put in: the text would have ${bytes.toLocaleString("en").replaceAll(",", "\u202f")} bytes, and a source may have ${MOST_BYTES}. What was here is unchanged.`,
        );
    }

    text(): string {
        return this.editor.state.doc.toString();
    }

    replace(text: string): void {
        this.editor.dispatch({ changes: { from: 0, to: this.editor.state.doc.length, insert: text } });
    }

    said(words: string): void {
        if (this.saidAt.textContent !== words) {
            this.saidAt.textContent = words;
            this.saidAt.title = words;
        }
    }

    disputed(theirs: ServerDraft): void {
        const at = clock(theirs.savedAt);
        this.notice.show(`This draft was changed in another tab or on another machine${at ? ` at ${at}` : ""}. Both texts are kept.`, [
            ["Keep mine", () => void this.settle(this.draft.keepMine())],
            ["Take the other", () => void this.settle(this.draft.takeTheirs())],
            ["See the difference", () => void this.showDifference()],
        ]);
    }

    settled(): void {
        this.notice.hide();
    }

    private async settle(choice: Promise<boolean>): Promise<void> {
        if (!(await choice)) {
            this.notice.say("The server does not answer. Nothing was changed and both texts are kept; choose again in a moment.");
        }
    }

    private async showDifference(): Promise<void> {
        const dialog = document.createElement("dialog");
        dialog.className = "difference-dialog";
        dialog.setAttribute("aria-label", "The other text and mine");
        const body = document.createElement("div");
        try {
            const markup = new DOMParser().parseFromString(await this.draft.difference(), "text/html");
            body.append(...markup.body.childNodes);
        } catch {
            body.textContent = "The server does not answer. Both texts are kept; try again in a moment.";
        }
        const form = document.createElement("form");
        form.method = "dialog";
        form.append(Object.assign(document.createElement("button"), { textContent: "Close" }));
        dialog.append(Object.assign(document.createElement("h2"), { textContent: "From the other text to mine" }), body, form);
        dialog.addEventListener("close", () => dialog.remove());
        document.body.append(dialog);
        dialog.showModal();
    }

    /** What the address asks for: an attempt's code in the place of the draft, which can be had back. */
    private async restore(): Promise<void> {
        const address = new URL(location.href);
        const drill = address.searchParams.get("drill");
        if (drill !== null) {
            await takeDrill(drill, address, this.notice, (source, words) => this.putBack(source, words));
            return;
        }
        const id = address.searchParams.get("restore");
        if (id === null) {
            return;
        }
        address.searchParams.delete("restore");
        history.replaceState(null, "", address);
        try {
            const response = await fetch(`/api/problems/${encodeURIComponent(this.slug)}/attempts/${encodeURIComponent(id)}`);
            if (!response.ok) {
                this.notice.show("That attempt is not one of yours, or it is gone. Your draft is as it was.", [["Close", () => this.notice.hide()]]);
                return;
            }
            const { source, what, when } = (await response.json()) as { source: string; what: string; when: string };
            const date = new Date(when).toLocaleString(document.documentElement.lang, { dateStyle: "medium", timeStyle: "short" });
            const named = what === "text set aside" ? `The text set aside on ${date}` : `The code of the ${what} of ${date}`;
            await this.putBack(source, `${named} is in the editor.`);
        } catch {
            this.notice.show("The server does not answer, so nothing was restored. Your draft is as it was.", [["Close", () => this.notice.hide()]]);
        }
    }

    private async putBack(source: string, words: string): Promise<void> {
        const before = this.text();
        if (before === source) {
            this.notice.show(`${words} It was there already.`, [["Close", () => this.notice.hide()]]);
            return;
        }
        const kept = before === this.starter || (await this.draft.setAside(before));
        this.replace(source);
        this.notice.show(kept && before !== this.starter ? `${words} What was there is kept under Attempts.` : words, [
            ["Undo", () => (this.replace(before), this.notice.hide())],
            ["Close", () => this.notice.hide()],
        ]);
    }

    private settings(button: HTMLElement): void {
        button.hidden = false;
        const panel = settingsPanel(this.editor);
        button.after(panel);
        button.addEventListener("click", () => panel.togglePopover());
        panel.addEventListener("toggle", (event) => {
            const open = (event as ToggleEvent).newState === "open";
            button.setAttribute("aria-expanded", String(open));
            if (open) {
                const box = button.getBoundingClientRect();
                panel.style.top = `${box.bottom + 6}px`;
                panel.style.left = `${Math.max(8, Math.min(box.left, innerWidth - panel.offsetWidth - 8))}px`;
                panel.querySelector("input")?.focus();
            } else if (panel.contains(document.activeElement) || document.activeElement === document.body) {
                button.focus();
            }
        });
    }
}
