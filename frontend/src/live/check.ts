import type { EditorView } from "@codemirror/view";
import { showNotes, type Note } from "../editor/marks";
import { send } from "./api";

const PAUSE_MILLIS = 400;
const REST_MILLIS = 5000;

interface Checked {
    diagnostics: { line: number; column: number; severity: string; message: string }[];
    refusals: { line: number; message: string }[];
}

/** Errors as one types. Where the server is busy or away it says nothing and rests. */
export class Check {
    private readonly address: string;
    private timer = 0;
    private asked = 0;
    private restUntil = 0;

    constructor(
        slug: string,
        private readonly editor: EditorView,
    ) {
        this.address = `/api/problems/${encodeURIComponent(slug)}/check`;
    }

    changed(): void {
        this.asked++;
        clearTimeout(this.timer);
        this.timer = window.setTimeout(() => void this.ask(), Math.max(PAUSE_MILLIS, this.restUntil - Date.now()));
    }

    /** A verdict says the same and more. */
    stop(): void {
        this.asked++;
        clearTimeout(this.timer);
    }

    /** An answer to a text that is no longer there is dropped. */
    private async ask(): Promise<void> {
        const mine = this.asked;
        const source = this.editor.state.doc.toString();
        try {
            const response = await send("POST", this.address, JSON.stringify({ source }));
            if (!response.ok) {
                this.rest(Number(response.headers.get("Retry-After") ?? 0) * 1000);
                return;
            }
            const checked = (await response.json()) as Checked;
            if (mine === this.asked) {
                showNotes(this.editor, notes(checked));
            }
        } catch {
            this.rest(0);
        }
    }

    private rest(millis: number): void {
        this.restUntil = Date.now() + (millis || REST_MILLIS);
    }
}

function notes(checked: Checked): Note[] {
    const said = checked.diagnostics.map((each): Note => ({
        line: each.line,
        column: each.column,
        kind: each.severity === "error" ? "error" : "warning",
        text: each.message,
    }));
    const refused = checked.refusals.map((each): Note => ({ line: each.line, column: 0, kind: "error", text: each.message }));
    return [...said, ...refused].filter((note) => note.line > 0);
}
