import type { ViewUpdate } from "@codemirror/view";

const QUIET_MILLIS = 60_000;
/** Shorter than this nobody wants to be told of. */
const SHORTEST_PASTE = 20;

export type Tell = (deed: { kind: string; characters?: number; why?: string }) => void;

/** Notices what the candidate was told is noticed: pastes, quiet, and another tab in front. */
export class Attention {
    private away: "no" | "hidden" | "quiet" = "no";
    private timer = 0;

    constructor(private readonly tell: Tell) {
        document.addEventListener("visibilitychange", () => (document.hidden ? this.leave("hidden") : this.here()));
        ["keydown", "pointerdown", "wheel"].forEach((sign) => addEventListener(sign, () => this.here(), { passive: true }));
        this.here();
    }

    /** What is moved within one's own text is no paste from elsewhere. */
    typed(update: ViewUpdate): void {
        if (!update.transactions.some((each) => each.isUserEvent("input.paste"))) {
            return;
        }
        let pasted = "";
        update.changes.iterChanges((_from, _to, _fromNow, _toNow, inserted) => (pasted += inserted.toString()));
        if (pasted.length >= SHORTEST_PASTE && !update.startState.doc.toString().includes(pasted.trim())) {
            this.tell({ kind: "paste", characters: pasted.length });
        }
    }

    private here(): void {
        clearTimeout(this.timer);
        if (document.hidden) {
            return;
        }
        this.timer = window.setTimeout(() => this.leave("quiet"), QUIET_MILLIS);
        if (this.away !== "no") {
            this.away = "no";
            this.tell({ kind: "back" });
        }
    }

    private leave(why: "hidden" | "quiet"): void {
        clearTimeout(this.timer);
        if (this.away !== why) {
            this.away = why;
            this.tell({ kind: "idle", why });
        }
    }
}
