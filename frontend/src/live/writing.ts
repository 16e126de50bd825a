import type { EditorView } from "@codemirror/view";
import { openSettings } from "../editor/settings-panel";
import { restoreSettings } from "../editor/settings";
import { takeDrill } from "../practice/drill-program";
import { Check } from "./check";
import { Notice } from "./notice";
import { clock, SyncedDraft, type ServerDraft, type Writer } from "./synced";
import { say } from "../texts";

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
        openSettings(find("settings"), editor);
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
            say("writing.not-put-in", bytes.toLocaleString("en").replaceAll(",", "\u202f"), MOST_BYTES),
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

    /** A guest who gets a key with the first text saved was nobody before, and misses nothing. */
    moved(): void {
        if (document.querySelector(".who")) {
            const from = encodeURIComponent(location.pathname);
            this.notice.show(say("writing.sign-in-ended"), [
                [say("writing.sign-in"), () => location.assign(`/sign-in?from=${from}`)],
                [say("writing.go-on-without"), () => this.notice.hide()],
            ]);
        }
    }

    disputed(theirs: ServerDraft): void {
        const at = clock(theirs.savedAt);
        this.notice.show(at ? say("writing.disputed-at", at) : say("writing.disputed"), [
            [say("writing.keep-mine"), () => void this.settle(this.draft.keepMine())],
            [say("writing.take-other"), () => void this.settle(this.draft.takeTheirs())],
            [say("writing.see-difference"), () => void this.showDifference()],
        ]);
    }

    settled(): void {
        this.notice.hide();
    }

    private async settle(choice: Promise<boolean>): Promise<void> {
        if (!(await choice)) {
            this.notice.say(say("writing.choose-again"));
        }
    }

    private async showDifference(): Promise<void> {
        const dialog = document.createElement("dialog");
        dialog.className = "difference-dialog";
        dialog.setAttribute("aria-label", say("writing.both"));
        const body = document.createElement("div");
        try {
            const markup = new DOMParser().parseFromString(await this.draft.difference(), "text/html");
            body.append(...markup.body.childNodes);
        } catch {
            body.textContent = say("writing.no-difference");
        }
        const form = document.createElement("form");
        form.method = "dialog";
        form.append(Object.assign(document.createElement("button"), { textContent: say("close") }));
        dialog.append(Object.assign(document.createElement("h2"), { textContent: say("writing.from-other") }), body, form);
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
                this.notice.show(say("writing.not-yours"), [[say("close"), () => this.notice.hide()]]);
                return;
            }
            const { source, what, when } = (await response.json()) as { source: string; what: string; when: string };
            const date = new Date(when).toLocaleString(document.documentElement.lang, { dateStyle: "medium", timeStyle: "short" });
            const named = what === "run" || what === "submission" ? `restored-${what}` : "restored-text";
            await this.putBack(source, say(`writing.${named}`, date));
        } catch {
            this.notice.show(say("writing.not-restored"), [[say("close"), () => this.notice.hide()]]);
        }
    }

    private async putBack(source: string, words: string): Promise<void> {
        const before = this.text();
        if (before === source) {
            this.notice.show(`${words} ${say("writing.already")}`, [[say("close"), () => this.notice.hide()]]);
            return;
        }
        const kept = before === this.starter || (await this.draft.setAside(before));
        this.replace(source);
        this.notice.show(kept && before !== this.starter ? `${words} ${say("writing.kept")}` : words, [
            [say("writing.undo"), () => (this.replace(before), this.notice.hide())],
            [say("close"), () => this.notice.hide()],
        ]);
    }
}
