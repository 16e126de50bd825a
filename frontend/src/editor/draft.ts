import { forget, keep, recall } from "../parts/store";
import { say } from "../texts";

const PATIENCE_MILLIS = 400;

/** What is typed for one problem, kept in this browser: shortly after each keystroke, and whenever the page is left. */
export class Draft {
    private readonly key: string;
    private waiting: { text: string; timer: number } | null = null;

    constructor(
        slug: string,
        private readonly starter: string,
        private readonly said: (words: string) => void,
    ) {
        this.key = `draft:${slug}`;
        addEventListener("pagehide", () => this.flush());
        document.addEventListener("visibilitychange", () => this.flush());
    }

    text(): string {
        return recall(this.key) ?? this.starter;
    }

    changed(text: string): void {
        if (this.waiting) {
            clearTimeout(this.waiting.timer);
        }
        this.waiting = { text, timer: window.setTimeout(() => this.flush(), PATIENCE_MILLIS) };
    }

    flush(): void {
        if (!this.waiting) {
            return;
        }
        clearTimeout(this.waiting.timer);
        const text = this.waiting.text;
        this.waiting = null;
        if (text === this.starter) {
            forget(this.key);
            this.said("");
        } else {
            this.said(keep(this.key, text) ? say("draft.kept") : say("draft.not-kept"));
        }
    }
}
